using System.Buffers;

namespace Samverkan.Kernel;

/// <summary>The two grammars of ids: those that appear in an actor (<c>u1@p1</c>), and those that others have already given to things.</summary>
internal static class IdText
{
    private const int LongestModelId = 64;
    private const int LongestFreeId = 200;
    private static readonly SearchValues<char> Joining = SearchValues.Create("-_.");

    private static readonly Wording ModelId = new(
        "ett id med 1 till 64 bokstäver, siffror, '-', '_' eller '.'",
        "an id of 1 to 64 letters, digits, '-', '_' or '.'");

    private static readonly Wording FreeId = new(
        "ett id med 1 till 200 tecken, utan styrtecken, radbrytningar eller blanksteg i början eller slutet",
        "an id of 1 to 200 characters, with no control characters, line breaks or outer blanks");

    private static readonly Wording NoIdentifier = new(
        "ett id som inte är ett personnummer, samordningsnummer, en e-postadress eller ett telefonnummer",
        "an id that is not a personal identity number, a co-ordination number, an e-mail address or a telephone number");

    private static readonly Wording NoIdentityNumber = new(
        "ett id som inte är ett personnummer, samordningsnummer eller en e-postadress",
        "an id that is not a personal identity number, a co-ordination number or an e-mail address");

    public static readonly Wording NotLeader = new("ett annat id än 'leader', som betyder processledaren", "another id than 'leader', which means the process leader");

    private static readonly Wording FourDigits = new("en kommunkod med fyra siffror", "a municipality code of four digits");

    public static Wording? MunicipalityProblem(string? value) =>
        value is { Length: 4 } && value.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0 ? null : FourDigits;

    /// <summary>Ids of the collaboration itself: partners, people, goals.</summary>
    public static Wording? ModelProblem(string? value) =>
        !IsModelId(value) ? ModelId : DirectIdentifier.IsIn(value!) ? NoIdentifier : null;

    /// <summary>Ids that come with the data: skills, occupations, openings.</summary>
    public static Wording? FreeProblem(string? value) => IsFreeId(value) ? null : FreeId;

    /// <summary>Ids of people in the data, and of what is kept about them: free, but never what identifies a person outside it.</summary>
    public static Wording? PersonalProblem(string? value) =>
        !IsFreeId(value) ? FreeId
        : DirectIdentifier.HoldsIdentityNumber(value!) || DirectIdentifier.HoldsEmail(value!) ? NoIdentityNumber
        : null;

    /// <summary>Whether no half of a surrogate pair stands alone: such a text would not be the same after it had been written and read.</summary>
    public static bool IsWhole(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAnyInRange('\uD800', '\uDFFF') is var half and >= 0)
        {
            if (half + 1 == text.Length || !char.IsSurrogatePair(text[half], text[half + 1]))
                return false;
            text = text[(half + 2)..];
        }

        return true;
    }

    public static string Require<TId>(string? value)
        where TId : struct, IId<TId> =>
        TId.Problem(value) is { } problem
            ? throw new ArgumentException($"{typeof(TId).Name}: expected {problem.English}.", nameof(value))
            : value!;

    private static bool IsModelId(string? value)
    {
        if (string.IsNullOrEmpty(value) || value.Length > LongestModelId)
            return false;
        foreach (var c in value)
            if (!char.IsLetterOrDigit(c) && !Joining.Contains(c))
                return false;
        return true;
    }

    private static bool IsFreeId(string? value)
    {
        if (string.IsNullOrEmpty(value) || value.Length > LongestFreeId || char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[^1]))
            return false;
        foreach (var c in value)
            if (char.IsControl(c) || c is '\u2028' or '\u2029')
                return false;
        return IsWhole(value);
    }
}
