using System.Globalization;
using System.Text.RegularExpressions;

namespace Samverkan.Kernel;

/// <summary>
/// Finds what identifies a person directly: Swedish personal identity and co-ordination numbers, e-mail addresses and telephone numbers.
/// It says that something was found, never what, so that a message about it cannot leak it. Thread-safe.
/// </summary>
/// <remarks>
/// The check digit is not asked for: a mistyped identity number identifies nearly as well as a right one, and a rule that lets through
/// nine of ten mistakes would be no rule. Organisation numbers pass, since their third digit is 2 or more and no month begins so.
/// </remarks>
public static partial class DirectIdentifier
{
    /// <summary>The shortest that is looked for is a telephone number: an area code of two digits and five more.</summary>
    private const int FewestDigits = 7;

    /// <summary>Whether the whole text is a personal identity number or a co-ordination number (10 or 12 digits, with or without <c>-</c> or <c>+</c>).</summary>
    /// <param name="text">The text; blanks around it are ignored.</param>
    public static bool IsIdentityNumber(string text) =>
        MayHold(text) && WholeIdentityNumber().Match(text) is { Success: true } match && NamesADay(match);

    /// <summary>Whether the whole text is an e-mail address.</summary>
    /// <param name="text">The text; blanks around it are ignored.</param>
    public static bool IsEmail(string text) => text.Contains('@', StringComparison.Ordinal) && WholeEmail().IsMatch(text);

    /// <summary>Whether the whole text is a direct identifier of any kind.</summary>
    /// <param name="text">The text; blanks around it are ignored.</param>
    public static bool Is(string text) => MayHold(text) && (IsIdentityNumber(text) || IsEmail(text) || WholeTelephone().IsMatch(text));

    /// <summary>Whether a direct identifier of any kind stands anywhere in a text.</summary>
    /// <param name="text">The text to search, of any length; linear in it.</param>
    public static bool IsIn(string text)
    {
        if (!MayHold(text))
            return false;
        foreach (Match match in IdentityNumber().Matches(text))
            if (NamesADay(match))
                return true;
        return Email().IsMatch(text) || Telephone().IsMatch(text);
    }

    /// <summary>Nothing that is looked for lacks both an at-sign and that many digits; most texts and ids lack both, and need no closer look.</summary>
    private static bool MayHold(string text)
    {
        var digits = 0;
        foreach (var c in text)
            if (c == '@' || (char.IsAsciiDigit(c) && ++digits == FewestDigits))
                return true;
        return false;
    }

    private static bool NamesADay(Match match)
    {
        var digits = match.Groups["date"].ValueSpan;
        var month = int.Parse(digits[2..4], CultureInfo.InvariantCulture);
        var day = int.Parse(digits[4..6], CultureInfo.InvariantCulture);
        if (day > 60)
            day -= 60;

        // The century is not always written: 29 February is let through as a day in any year, which refuses too much rather than too little.
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(2000, month);
    }

    private const string IdentityNumberForm = @"(?:18|19|20)?(?<date>[0-9]{6})[-+\u2013 ]?[0-9]{4}";
    private const string EmailForm = @"[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+";

    // Either +46 and so on, or a Swedish area code with its zero, which has a dash or a blank after it or nine digits or more in all.
    private const string TelephoneForm = @"(?:(?:\+|00)[1-9](?:[ -]?\(?[0-9]\)?){7,13}|0[1-9][0-9]{0,2}(?:[ ]?[-/][ ]?|[ ])[0-9](?:[ ]?[0-9]){4,7}|0[1-9][0-9]{7,8})";

    [GeneratedRegex(@"^\s*" + IdentityNumberForm + @"\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex WholeIdentityNumber();

    [GeneratedRegex(@"(?<![0-9A-Za-z])" + IdentityNumberForm + @"(?![0-9A-Za-z])", RegexOptions.CultureInvariant)]
    private static partial Regex IdentityNumber();

    [GeneratedRegex(@"^\s*" + EmailForm + @"\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex WholeEmail();

    [GeneratedRegex(EmailForm, RegexOptions.CultureInvariant)]
    private static partial Regex Email();

    [GeneratedRegex(@"^\s*" + TelephoneForm + @"\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex WholeTelephone();

    [GeneratedRegex(@"(?<![0-9A-Za-z+-])" + TelephoneForm + @"(?![0-9A-Za-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Telephone();
}
