using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Samverkan.Kernel;

namespace Samverkan.Json;

/// <summary>Says what is wrong with an object that could not be read as a fact or a step: the first field that is, and what was expected there.</summary>
internal sealed class FactDiagnosis(JsonSerializerOptions options, IReadOnlyList<Type> kinds, Wording isNone)
{
    private static readonly Wording AnObject = new("ett objekt", "an object");
    private static readonly Wording AText = new("en text", "a text");
    private static readonly Wording Truth = new("true eller false", "true or false");
    private static readonly Wording ADay = new("en dag som 2027-01-11", "a day such as 2027-01-11");
    private static readonly Wording ATime = new("en tid i UTC som 2027-01-11T09:00:00Z", "a time in UTC such as 2027-01-11T09:00:00Z");
    private static readonly Wording AWholeNumber = new("ett heltal", "a whole number");
    private static readonly Wording AList = new("en lista", "a list");

    public InputException Whole(JsonElement fact, FieldPath path)
    {
        try
        {
            return Of(fact, path);
        }
        catch (InvalidOperationException)
        {
            return path.Expected(JsonCursor.Unicode);
        }
    }

    private InputException Of(JsonElement fact, FieldPath path)
    {
        if (fact.ValueKind != JsonValueKind.Object)
            return path.Expected(AnObject);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in fact.EnumerateObject())
            if (!names.Add(field.Name))
                return Unsure(path, field.Name).Wrong(FieldWords.Twice);
        if (!fact.TryGetProperty(FactName.Field, out var type))
            return At(path, FactName.Field).Wrong(FieldWords.Missing);
        if (type.ValueKind != JsonValueKind.String || Kind(type.GetString()!) is not { } kind)
            return At(path, FactName.Field).Expected(OneOf(kinds.Select(FactName.Of).Order(StringComparer.Ordinal)));
        return InFields(fact, kind, path) ?? path.Wrong(isNone);
    }

    private InputException? InFields(JsonElement fact, JsonTypeInfo kind, FieldPath path)
    {
        var known = kind.Properties.ToDictionary(property => property.Name, StringComparer.Ordinal);
        foreach (var field in fact.EnumerateObject())
            if (field.Name != FactName.Field && !known.ContainsKey(field.Name))
            {
                path.EnterUnknown(field.Name);
                return path.Wrong(FieldWords.Unknown(known.Keys));
            }

        foreach (var property in kind.Properties)
            if (!fact.TryGetProperty(property.Name, out var value))
            {
                if (property.IsRequired)
                    return At(path, property.Name).Wrong(FieldWords.Missing);
            }
            else if (!Reads(value, property))
            {
                return InValue(value, property.PropertyType, At(path, property.Name));
            }

        return null;
    }

    private InputException InValue(JsonElement value, Type type, FieldPath path)
    {
        if (type == typeof(ValueList<Fact>) && value.ValueKind == JsonValueKind.Array)
        {
            var index = 0;
            foreach (var item in value.EnumerateArray())
            {
                path.Enter($"[{index++}]");
                if (!Reads(item, FactJson.Kinds.Any))
                    return Of(item, path);
                path.Leave();
            }
        }

        return path.Expected(Expectation(value, type));
    }

    private Wording Expectation(JsonElement? value, Type type) =>
        Nullable.GetUnderlyingType(type) is { } given ? Expectation(value, given)
        : type == typeof(string) ? AText
        : type == typeof(bool) ? Truth
        : type == typeof(DateOnly) ? ADay
        : type == typeof(DateTimeOffset) ? ATime
        : type == typeof(int) || type == typeof(long) ? AWholeNumber
        : type == typeof(ValueList<Fact>) ? AList
        : FactValues.ItemOf(type) is { } item ? ListOf(Expectation(null, item))
        : FactValues.Names(type) is { } names ? OneOf(names)
        : IdExpectation(value, type);

    /// <summary>What is wrong with the very text that stands there, since an id may have the right form and still name a person.</summary>
    private Wording IdExpectation(JsonElement? value, Type type)
    {
        var converter = (IIdConverter)options.GetTypeInfo(type).Converter;
        return (value is { ValueKind: JsonValueKind.String } text ? converter.Problem(text.GetString()) : null) ?? converter.Problem(null)!;
    }

    private bool Reads(JsonElement value, JsonPropertyInfo property) =>
        value.ValueKind == JsonValueKind.Null ? property.IsSetNullable : Reads(value, options.GetTypeInfo(property.PropertyType));

    private static bool Reads(JsonElement value, JsonTypeInfo type)
    {
        try
        {
            return value.Deserialize(type) is not null;
        }
        catch (Exception failure) when (failure is JsonException or NotSupportedException or InvalidOperationException)
        {
            return false;
        }
    }

    private JsonTypeInfo? Kind(string name) =>
        kinds.FirstOrDefault(kind => FactName.Of(kind) == name) is { } kind ? options.GetTypeInfo(kind) : null;

    /// <summary>A name that no kind may have.</summary>
    private FieldPath Unsure(FieldPath path, string name)
    {
        if (name == FactName.Field || kinds.Any(kind => options.GetTypeInfo(kind).Properties.Any(property => property.Name == name)))
            path.Enter(name);
        else
            path.EnterUnknown(name);
        return path;
    }

    private static FieldPath At(FieldPath path, string name)
    {
        path.Enter(name);
        return path;
    }

    private static Wording OneOf(IEnumerable<string> names)
    {
        var list = string.Join(", ", names);
        return new("något av " + list, "one of " + list);
    }

    private static Wording ListOf(Wording item) => new($"en lista där varje värde är {item.Swedish}", $"a list in which each value is {item.English}");
}
