using System.Buffers;
using System.Globalization;
using System.Text;

namespace Samverkan.Kernel;

/// <summary>
/// A text as it is meant rather than as it is spelled: without what cannot be seen, with digits, dashes, blanks and wide letters as ASCII has them,
/// and with a letter and its mark as one letter. It is our own and not the platform's normalisation, which does nothing where the culture is invariant:
/// a ledger must replay alike everywhere. Thread-safe.
/// </summary>
internal static class PlainText
{
    private const char FirstWide = '\uFF01';
    private const char LastWide = '\uFF5E';
    private const char FirstMark = '\u0300';
    private const string Hidden = "\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0";

    /// <summary>Letters up to where marks begin, which all are as they should be.</summary>
    private static readonly SearchValues<char> AsTheyAre =
        SearchValues.Create([.. Enumerable.Range(0, FirstMark).Select(code => (char)code).Except("\u00A0\u00AD\u00B2\u00B3\u00B9")]);

    /// <summary>A mark, the letters that it is set on, and what they become.</summary>
    private static readonly (char Mark, string Letters, string Marked)[] Marks =
    [
        ('\u0300', "aeiouAEIOU", "àèìòùÀÈÌÒÙ"),
        ('\u0301', "aeiouyAEIOUYclnrszCLNRSZ", "áéíóúýÁÉÍÓÚÝćĺńŕśźĆĹŃŔŚŹ"),
        ('\u0302', "aeiouAEIOUcghjswyCGHJSWY", "âêîôûÂÊÎÔÛĉĝĥĵŝŵŷĈĜĤĴŜŴŶ"),
        ('\u0303', "anoiuANOIU", "ãñõĩũÃÑÕĨŨ"),
        ('\u0304', "aeiouAEIOU", "āēīōūĀĒĪŌŪ"),
        ('\u0306', "aeiougAEIOUG", "ăĕĭŏŭğĂĔĬŎŬĞ"),
        ('\u0307', "cegzCEGZI", "ċėġżĊĖĠŻİ"),
        ('\u0308', "aeiouyAEIOUY", "äëïöüÿÄËÏÖÜŸ"),
        ('\u030A', "auAU", "åůÅŮ"),
        ('\u030B', "ouOU", "őűŐŰ"),
        ('\u030C', "cdelnrstzCDELNRSTZ", "čďěľňřšťžČĎĚĽŇŘŠŤŽ"),
        ('\u0326', "stST", "șțȘȚ"),
        ('\u0327', "cstgklnrCSTGKLNR", "çşţģķļņŗÇŞŢĢĶĻŅŖ"),
        ('\u0328', "aeiuAEIU", "ąęįųĄĘĮŲ"),
    ];

    /// <summary>The text itself when it is plain already, as nearly all are. Linear.</summary>
    public static string Of(string text) => Ascii.IsValid(text) || !text.AsSpan().ContainsAnyExcept(AsTheyAre) ? text : Folded(text);

    /// <summary>Whether two names are read as the same, however they are spelled: case and blanks do not tell them apart.</summary>
    public static bool IsSameName(string one, string other) => string.Equals(Name(one), Name(other), StringComparison.OrdinalIgnoreCase);

    private static string Name(string text) => string.Join(' ', Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Folded(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii)
            {
                plain.Append((char)rune.Value);
                continue;
            }

            var category = Rune.GetUnicodeCategory(rune);
            if (category == UnicodeCategory.Format || (rune.IsBmp && Hidden.Contains((char)rune.Value, StringComparison.Ordinal)))
                continue;
            if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)
                Mark(plain, rune);
            else
                plain.Append(Plain(rune, category));
        }

        return plain.ToString();
    }

    private static string Plain(Rune rune, UnicodeCategory category)
    {
        if (CharUnicodeInfo.GetDigitValue(rune.ToString(), 0) is var digit and >= 0)
            return digit.ToString(CultureInfo.InvariantCulture);
        if (rune.Value is >= FirstWide and <= LastWide)
            return ((char)(rune.Value - FirstWide + '!')).ToString();
        return category switch
        {
            UnicodeCategory.DashPunctuation => "-",
            UnicodeCategory.SpaceSeparator => " ",
            _ when rune.Value == '\u2212' => "-",
            _ when rune.Value is '\u2044' or '\u2215' => "/",
            _ => rune.ToString(),
        };
    }

    /// <summary>A mark goes with the letter before it; on anything else it hides what stands there, and is left out.</summary>
    private static void Mark(StringBuilder plain, Rune mark)
    {
        if (plain.Length == 0 || !char.IsLetter(plain[^1]))
            return;
        foreach (var (sign, letters, marked) in Marks)
            if (sign == mark.Value && letters.IndexOf(plain[^1], StringComparison.Ordinal) is var found and >= 0)
            {
                plain[^1] = marked[found];
                return;
            }

        plain.Append(mark.ToString());
    }
}
