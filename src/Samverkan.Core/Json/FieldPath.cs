using Samverkan.Kernel;

namespace Samverkan.Json;

/// <summary>
/// Where reading stands: file, line and field. It is not unwound when something goes wrong, so that whoever catches can still say where.
/// </summary>
internal sealed class FieldPath(string? file, long? line)
{
    private long? line = line;
    private const int LongestName = 64;
    private readonly List<string> names = [];

    public string? File => file;

    /// <summary>Stands at the beginning of another line.</summary>
    public void MoveTo(long next)
    {
        line = next;
        names.Clear();
    }

    public void Enter(string name) => names.Add(name);

    public void Leave() => names.RemoveAt(names.Count - 1);

    /// <summary>What was expected is not what stands here.</summary>
    public InputException Expected(Wording what) => Wrong(new($"förväntade {what.Swedish}", $"expected {what.English}"));

    /// <summary>Something else is wrong here, told as a whole clause.</summary>
    public InputException Wrong(Wording reason) =>
        new(new(file, line, names.Count == 0 ? null : string.Join('.', names.Select(Shown)), reason));

    /// <summary>Keys come from the file: what may be personal, or would break the message, is shown as a star.</summary>
    private static string Shown(string name) =>
        name.Length is > 0 and <= LongestName && !name.Any(char.IsControl) && !DirectIdentifier.IsIn(name) ? name : "*";
}
