using System.Globalization;
using System.Text.RegularExpressions;

namespace Samverkan.Kernel;

/// <summary>
/// Finds what identifies a person directly: Swedish personal identity and co-ordination numbers, e-mail addresses and telephone numbers.
/// It says that something was found, never what, so that a message about it cannot leak it. Thread-safe.
/// </summary>
/// <remarks>
/// The check digit is not asked for: a mistyped identity number identifies nearly as well as a right one, and a rule that lets through
/// nine of ten mistakes would be no rule. Organisation numbers pass, since their third digit is 2 or more and no month begins so. Dates,
/// times, opening hours, amounts of money, postal codes, ids of job ads and GUIDs pass.
/// A number whose date is written apart, as in 1990-01-01-1234, is found when a person at work may be born in that year: a date of the
/// collaboration's own time with a number after it is most often a meeting, a sum or a reference.
/// Digits of any script, wide letters, and characters that cannot be seen do not hide a number: each text is looked at as it stands and as it is read.
/// </remarks>
public static partial class DirectIdentifier
{
    /// <summary>Whether the whole text is a personal identity number or a co-ordination number (10 or 12 digits, with or without <c>-</c> or <c>+</c>).</summary>
    /// <param name="text">The text; blanks around it are ignored.</param>
    public static bool IsIdentityNumber(string text) => Either(text, static text =>
        HasDigits(text, FewestOfIdentityNumber)
        && ((WholeIdentityNumber().Match(text) is { Success: true } match && NamesADay(match)) || (WholeSeparated().Match(text) is { Success: true } apart && NamesADay(apart))));

    /// <summary>Whether the whole text is an e-mail address.</summary>
    /// <param name="text">The text; blanks around it are ignored.</param>
    public static bool IsEmail(string text) => Either(text, static text => text.Contains('@', StringComparison.Ordinal) && WholeEmail().IsMatch(text));

    /// <summary>Whether the whole text is a direct identifier of any kind.</summary>
    /// <param name="text">The text; blanks around it are ignored.</param>
    public static bool Is(string text) =>
        IsIdentityNumber(text) || IsEmail(text) || Either(text, static text => HasDigits(text, FewestOfTelephone) && WholeTelephone().IsMatch(text));

    /// <summary>Whether a direct identifier of any kind stands anywhere in a text.</summary>
    /// <param name="text">The text to search, of any length; linear in it.</param>
    public static bool IsIn(string text) => Either(text, static text => Email(text) || (HasDigits(text, FewestOfTelephone) && (IdentityNumber(text) || Telephone().IsMatch(text))));

    /// <summary>Whether a personal identity number or a co-ordination number stands anywhere in a text.</summary>
    /// <param name="text">The text to search, of any length; linear in it.</param>
    public static bool HoldsIdentityNumber(string text) => Either(text, IdentityNumber);

    /// <summary>Whether an e-mail address stands anywhere in a text.</summary>
    internal static bool HoldsEmail(string text) => Either(text, Email);

    /// <summary>Whether it holds of a text as it stands or as it is read. Both are asked: what is unseen may join two numbers, or part one.</summary>
    private static bool Either(string text, Func<string, bool> holds) =>
        holds(text) || (PlainText.Of(text) is var plain && !ReferenceEquals(plain, text) && holds(plain));

    private static bool Email(string text) => text.Contains('@', StringComparison.Ordinal) && Email().IsMatch(text);

    private static bool IdentityNumber(string text) =>
        HasDigits(text, FewestOfIdentityNumber) && (IdentityNumber().Matches(text).Any(NamesADay) || Separated().Matches(text).Any(NamesADay));

    /// <summary>Whether a text has as many digits as what is looked for has at least: most texts and nearly all ids have fewer.</summary>
    private static bool HasDigits(string text, int fewest)
    {
        var digits = 0;
        foreach (var c in text)
            if (char.IsAsciiDigit(c) && ++digits == fewest)
                return true;
        return false;
    }

    private static bool NamesADay(Match match)
    {
        var month = int.Parse(match.Groups["month"].ValueSpan, CultureInfo.InvariantCulture);
        var day = int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture);
        if (day > 60)
            day -= 60;

        // The century is not always written: 29 February is let through as a day in any year, which refuses too much rather than too little.
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(2000, month);
    }

    private const int FewestOfIdentityNumber = 10;
    private const int FewestOfTelephone = 8;

    private const string Dash = @"[-\u2010-\u2015\u2212]";
    private const string Blank = @"[ \u00A0\u2007\u202F]";

    private const string IdentityNumberForm =
        @"(?:18|19|20)?[0-9]{2}(?<month>[0-9]{2})(?<day>[0-9]{2})" + Blank + "?(?:" + Dash + @"|\+)?" + Blank + "?[0-9]{4}";

    // With the date written apart, the same way throughout. Dashes and blanks are plain here. What is joined by a dash is one number;
    // what only stands beside the date may be an amount or an hour, so there the year has to tell more.
    private const string YearOfBirth = "(?:1[89][0-9]|20[01])[0-9]";
    private const string RestOfDate = @"(?<gap>[-./ ])(?<month>[0-9]{2})\k<gap>(?<day>[0-9]{2})";
    private const string NoAmountBeside = "(?! ?(?:kr|SEK|:-))";

    private const string SeparatedForm =
        "(?:(?:" + YearOfBirth + "|[013-9][0-9])" + RestOfDate + "[-+][0-9]{4}|(?:" + YearOfBirth + "|[3-9][0-9])" + RestOfDate + @"(?: ?[-+]? ?|\k<gap>)[0-9]{4}" + NoAmountBeside + ")";

    // Nor the first day of a period.
    private const string NoPeriod = @"(?!\k<gap>[0-9]{2}\k<gap>[0-9]{2})";

    // The last label has letters, or 1 kg@12.50 would be an address.
    private const string EmailForm = @"[\w.+%-]{1,64}@(?:[\w-]{1,63}\.){1,8}(?:\p{L}{2,63}|xn--[0-9A-Za-z-]{2,59})";

    // An amount in thousands, as in +10 500 000 kr.
    private const string NoAmount = "(?![0-9]{1,3}(?:" + Blank + "[0-9]{3})*" + Blank + "000(?!" + Blank + "?[0-9]))";

    // A country code, with its plus or two noughts, and 8 to 14 digits in all.
    private const string Abroad = @"(?:\+|00)" + NoAmount + "[1-9](?:(?:" + Dash + "|" + Blank + @")?\(?[0-9]\)?){7,13}";

    // 08-17 is from one hour to another, whatever number comes next, unless it ends in pairs as in 08-12 34 56.
    private const string NoHours = "(?![0-2][0-9]" + Blank + "(?![0-9]{2,3}" + Blank + "[0-9]{2}(?![0-9])))";

    // An area code, a dash or a slash or a blank, and the rest in any grouping: 6 to 8 digits after 08, the only code of two, else 5 to 8.
    private const string AfterDash = Blank + "?(?:" + Dash + "|/)" + Blank + "?";
    private const string InStockholm = @"\(?08\)?(?:" + AfterDash + "|" + Blank + ")" + NoHours + "[0-9](?:" + Blank + "?[0-9]){5,7}";
    private const string AfterCode = "[0-9](?:" + Blank + "?[0-9]){4,7}";
    private const string Elsewhere = @"\(?0[1-9][0-9]{1,2}\)?(?:" + AfterDash + AfterCode + "|" + Blank + NoAmount + NoThousands + AfterCode + ")";
    private const string NoThousands = "(?![0-9]{1,2}(?:" + Blank + "[0-9]{3})+(?!" + Blank + "?[0-9]))";

    private const string TelephoneForm = "(?:" + Abroad + "|" + InStockholm + "|" + Elsewhere + "|0[1-9][0-9]{7,8})";

    // Neither within a longer word or number, nor as a group of a GUID.
    private const string Before = @"(?<![0-9A-Za-z])(?<![0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-)";
    private const string After = @"(?![0-9A-Za-z])(?!-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-)";

    // Nor within a word, a date, the decimals of a number or the later thousands of an amount (1 070 123 456).
    private const string BeforeTelephone =
        "(?<![0-9A-Za-z+])(?<![0-9][-.,])(?!(?<=[0-9]" + Blank + ")[0-9]{3}(?:" + Blank + "[0-9]{3})+(?!" + Blank + "?[0-9]))";

    [GeneratedRegex(@"^\s*" + IdentityNumberForm + @"\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex WholeIdentityNumber();

    [GeneratedRegex(Before + IdentityNumberForm + After, RegexOptions.CultureInvariant)]
    private static partial Regex IdentityNumber();

    [GeneratedRegex(@"^\s*" + SeparatedForm + @"\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex WholeSeparated();

    [GeneratedRegex(Before + SeparatedForm + After + NoPeriod, RegexOptions.CultureInvariant)]
    private static partial Regex Separated();

    [GeneratedRegex(@"^\s*" + EmailForm + @"\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex WholeEmail();

    [GeneratedRegex(EmailForm, RegexOptions.CultureInvariant)]
    private static partial Regex Email();

    [GeneratedRegex(@"^\s*" + TelephoneForm + @"\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex WholeTelephone();

    [GeneratedRegex(BeforeTelephone + TelephoneForm + @"(?![0-9A-Za-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Telephone();
}
