using System.Globalization;

namespace Samverkan.Matching.Tests.Engines;

/// <summary>Cultures that write numbers and sort texts unlike the invariant one. Those of the machine are there only where it has them.</summary>
public static class Cultures
{
    public static IReadOnlyList<CultureInfo> Foreign { get; } = [Odd(), .. OfTheMachine("sv-SE", "tr-TR", "ar-SA", "fa-IR", "da-DK")];

    /// <summary>Does something in a culture, and goes back to the one before.</summary>
    public static T In<T>(CultureInfo culture, Func<T> work)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            return work();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static CultureInfo Odd()
    {
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NegativeSign = "minus ";
        odd.NumberFormat.NumberGroupSeparator = "_";
        odd.NumberFormat.NumberDecimalSeparator = ",";
        odd.DateTimeFormat.DateSeparator = "|";
        return odd;
    }

    private static IEnumerable<CultureInfo> OfTheMachine(params string[] names)
    {
        var known = CultureInfo.GetCultures(CultureTypes.AllCultures).Select(culture => culture.Name).ToHashSet(StringComparer.Ordinal);
        return names.Where(known.Contains).Select(CultureInfo.GetCultureInfo);
    }
}
