using Samverkan.Json;
using Samverkan.Kernel;

namespace Samverkan.Guidance;

/// <summary>What may stand in a field, in few words: the exact form is in the schema of the ledger.</summary>
internal static class FactForm
{
    private static readonly Wording AText = new("en text", "a text");
    private static readonly Wording Truth = new("true eller false", "true or false");
    private static readonly Wording ADay = new("en dag, 2027-01-11", "a day, 2027-01-11");
    private static readonly Wording ATime = new("en tid i UTC, 2027-01-11T09:00:00Z", "a time in UTC, 2027-01-11T09:00:00Z");
    private static readonly Wording AWholeNumber = new("ett heltal", "a whole number");
    private static readonly Wording AnId = new("ett id", "an id");

    public static Wording Of(Type type) =>
        Nullable.GetUnderlyingType(type) is { } given ? Of(given)
        : type == typeof(string) ? AText
        : type == typeof(bool) ? Truth
        : type == typeof(DateOnly) ? ADay
        : type == typeof(DateTimeOffset) ? ATime
        : type == typeof(int) || type == typeof(long) ? AWholeNumber
        : type == typeof(ValueList<Fact>) ? new("en lista med fakta", "a list of facts")
        : FactValues.ItemOf(type) is { } item ? Of(item) is var one ? new($"en lista, där varje värde är {one.Swedish}", $"a list, in which each value is {one.English}") : AnId
        : FactValues.Names(type) is { } names ? new("något av " + string.Join(", ", names), "one of " + string.Join(", ", names))
        : AnId;
}
