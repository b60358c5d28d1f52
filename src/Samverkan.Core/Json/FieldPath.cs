using Samverkan.Kernel;

namespace Samverkan.Json;

/// <summary>
/// Where reading stands: file, line and field. It is not unwound when something goes wrong, so that whoever catches can still say where.
/// </summary>
/// <param name="file">Which file; null when it has no name.</param>
/// <param name="line">Which line; null when it is none.</param>
/// <param name="isOfPeople">Whether the file is about single people: then no name that stands there and is not the format's own is shown.</param>
internal sealed class FieldPath(string? file, long? line, bool isOfPeople = false)
{
    private long? line = line;
    private const int LongestName = 64;
    private const int LongestKey = 40;
    private const int DigitsOfIdentityNumber = 10;
    private const string Hidden = "*";
    private const string NotLetters = "_-.$";
    private readonly List<string> names = [];

    public string? File => file;

    /// <summary>Stands at the beginning of another line.</summary>
    public void MoveTo(long next)
    {
        line = next;
        names.Clear();
    }

    public void Enter(string name) => names.Add(name);

    /// <summary>A name that the format does not know: it comes from the file and may be anything, a person's name too. Elsewhere it is shown when it is one word, as names of fields are.</summary>
    public void EnterUnknown(string name) => Enter(!isOfPeople && name.All(c => char.IsLetterOrDigit(c) || NotLetters.Contains(c)) ? name : Hidden);

    /// <summary>A key that comes with the data, as the id of a language or an occupation. It may be anything that someone wrote there: it is shown when it looks like an id.</summary>
    public void EnterKey(string name) =>
        Enter(name.Length <= LongestKey && !name.Any(char.IsWhiteSpace) && name.Count(char.IsDigit) < DigitsOfIdentityNumber ? name : Hidden);

    public void Leave() => names.RemoveAt(names.Count - 1);

    /// <summary>What was expected is not what stands here.</summary>
    public InputException Expected(Wording what) => Wrong(new($"förväntade {what.Swedish}", $"expected {what.English}"));

    /// <summary>Something else is wrong here, told as a whole clause.</summary>
    public InputException Wrong(Wording reason) =>
        new(new(file, line, names.Count == 0 ? null : string.Join('.', names.Select(Shown)), reason));

    /// <summary>Keys come from the file: what may be personal, or would break the message, is shown as a star.</summary>
    private static string Shown(string name) =>
        name.Length is > 0 and <= LongestName && !name.Any(char.IsControl) && !DirectIdentifier.IsIn(name) ? name : Hidden;
}
