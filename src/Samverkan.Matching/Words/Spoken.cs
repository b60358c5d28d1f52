using System.Globalization;
using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Matching.Words;

/// <summary>Numbers, days and levels as they are said. The machine's culture changes nothing.</summary>
internal static class Spoken
{
    /// <summary>Between thousands in Swedish, so that a number is never broken between lines.</summary>
    private const char HardSpace = '\u00A0';

    private static readonly string[] SwedishMonths =
        ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];

    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    public static Wording Points(long points) => new(Grouped(points, HardSpace), Grouped(points, ','));

    public static Wording Day(DateOnly day) => new(
        $"{Number(day.Day)} {SwedishMonths[day.Month - 1]} {Number(day.Year)}",
        $"{Number(day.Day)} {EnglishMonths[day.Month - 1]} {Number(day.Year)}");

    public static Wording Share(WorkingTime time) => time.Min == time.Max
        ? new($"{Number(time.Min)} procent av heltid", $"{Number(time.Min)} per cent of full time")
        : new($"{Number(time.Min)} till {Number(time.Max)} procent av heltid", $"{Number(time.Min)} to {Number(time.Max)} per cent of full time");

    public static Wording Years(int years) => years switch
    {
        0 => new("mindre än ett år", "less than a year"),
        1 => new("1 år", "1 year"),
        _ => new($"{Number(years)} år", $"{Number(years)} years"),
    };

    /// <summary>As in "knows Swedish at level B1".</summary>
    public static Wording AtLevel(LanguageLevel level) => level == LanguageLevel.Native
        ? new("på modersmålsnivå", "at native level")
        : new($"på nivån {level}", $"at level {level}");

    /// <summary>As in "requires level B1".</summary>
    public static Wording Level(LanguageLevel level) => level == LanguageLevel.Native
        ? new("modersmålsnivå", "native level")
        : new($"nivån {level}", $"level {level}");

    /// <summary>With a capital letter first, as a sentence has.</summary>
    public static Wording Sentence(string swedish, string english) => new(Capital(swedish), Capital(english));

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Grouped(long number, char between)
    {
        var digits = Number(number);
        for (var place = digits.Length - 3; place > 0; place -= 3)
            digits = digits.Insert(place, between.ToString());
        return digits;
    }
}
