using System.Globalization;
using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Json;

/// <summary>The kinds of values that fields are made of.</summary>
internal static class Values
{
    private const string DayForm = "yyyy-MM-dd";
    private static readonly Wording ADay = new("ett datum som 2027-01-31", "a date such as 2027-01-31");

    private static readonly Wording AMunicipality = new("koden för en av Sveriges 290 kommuner", "the code of one of the 290 Swedish municipalities");

    public static TextValue<LanguageLevel> Level { get; } = OneOf(
        new("en nivå: A1, A2, B1, B2, C1, C2 eller native", "a level: A1, A2, B1, B2, C1, C2 or native"),
        ("A1", LanguageLevel.A1), ("A2", LanguageLevel.A2), ("B1", LanguageLevel.B1), ("B2", LanguageLevel.B2),
        ("C1", LanguageLevel.C1), ("C2", LanguageLevel.C2), ("native", LanguageLevel.Native));

    /// <summary>The kinds of requirement that a person has a list of.</summary>
    public static TextValue<RequirementKind> ListedKind { get; } = OneOf(
        new("ett av skills, languages, licences och experience", "one of skills, languages, licences and experience"),
        ("skills", RequirementKind.Skill), ("languages", RequirementKind.Language),
        ("licences", RequirementKind.Licence), ("experience", RequirementKind.Experience));

    public static TextValue<ItemName> Item { get; } = new(ItemName.Problem, text => new(text), name => name.ToString());

    /// <summary>A group of seekers: any name that could be an id.</summary>
    public static TextValue<string> Group { get; } = new(IdText.FreeProblem, text => text, text => text);

    public static TextValue<DateOnly> Day { get; } = new(
        text => DateOnly.TryParseExact(text, DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? null : ADay,
        text => DateOnly.ParseExact(text, DayForm, CultureInfo.InvariantCulture),
        day => day.ToString(DayForm, CultureInfo.InvariantCulture));

    /// <summary>A municipality that there is: a mistyped code would be a place that nobody can reach, and nobody would see why.</summary>
    public static TextValue<MunicipalityCode> Municipality { get; } = new(
        text => MunicipalityCode.Problem(text) ?? (Municipalities.Contains(new(text!)) ? null : AMunicipality),
        MunicipalityCode.Of,
        code => code.Value);

    public static TrueOrFalse Truth { get; } = new();

    public static TextValue<TId> Id<TId>()
        where TId : struct, IId<TId> => new(TId.Problem, TId.Of, id => id.Value);

    /// <summary>An id that no two lines share.</summary>
    public static TextValue<TId> OwnId<TId>()
        where TId : struct, IId<TId> => new(TId.Problem, TId.Of, id => id.Value, recurs: false);

    public static WholeNumber AtLeast(int least) => new(least);

    public static WholeNumber Percent { get; } = new(0, 100);

    public static ListValue<T> ListOf<T>(Value<T> item) => new(item);

    public static MapValue<TKey, T> Map<TKey, T>(TextValue<TKey> key, Value<T> value)
        where TKey : notnull => new(key, value);

    public static OrNull<T> OrNull<T>(Value<T> value)
        where T : struct => new(value);

    private static TextValue<T> OneOf<T>(Wording expected, params (string Word, T Value)[] words)
        where T : struct, Enum => new(
        text => Array.Exists(words, pair => pair.Word == text) ? null : expected,
        text => Array.Find(words, pair => pair.Word == text).Value,
        value => Array.Find(words, pair => pair.Value.Equals(value)).Word);
}
