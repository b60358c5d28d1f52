using Samverkan.Recruitment;

namespace Samverkan.JobTech.Ads;

/// <summary>Organisation numbers, and what looks like them and must not be carried.</summary>
internal static class Employers
{
    private const int OrganisationDigits = 10;

    /// <summary>
    /// The employer that a number names; null when the number is not an organisation's. The third digit of an organisation's is 2 or more, and a
    /// month never begins so: a sole trader's number, which is that person's identity number, can never pass.
    /// </summary>
    public static EmployerId? Of(string number) =>
        Digits(number) is { } digits && digits[2] >= '2' ? new EmployerId(digits) : null;

    /// <summary>Whether a number has the form of a person's: ten or twelve digits, and not an organisation's.</summary>
    public static bool MayBePerson(string number) => number.Count(char.IsAsciiDigit) is OrganisationDigits or OrganisationDigits + 2 && Of(number) is null;

    /// <summary>The ten digits, with the dash and the 16 that registers put before an organisation's number taken away.</summary>
    private static string? Digits(string number)
    {
        var digits = number.Trim().Replace("-", string.Empty, StringComparison.Ordinal);
        if (digits.Length == OrganisationDigits + 2 && digits.StartsWith("16", StringComparison.Ordinal))
            digits = digits[2..];
        return digits.Length == OrganisationDigits && digits.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0 ? digits : null;
    }
}
