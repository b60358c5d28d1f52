namespace Samverkan.Cli;

/// <summary>Files that have been begun and not completed. Whoever stops the tool removes them. Thread-safe.</summary>
internal sealed class Unfinished : IDisposable
{
    private readonly Lock gate = new();
    private readonly HashSet<string> paths = new(StringComparer.Ordinal);

    public void Begin(string path)
    {
        lock (gate)
            paths.Add(path);
    }

    /// <summary>Gives all files their names at once, as far as a file system can: an interruption comes before or after.</summary>
    public void Complete(IEnumerable<(string From, string To)> files)
    {
        lock (gate)
        {
            foreach (var (from, to) in files)
            {
                File.Move(from, to, overwrite: true);
                paths.Remove(from);
            }
        }
    }

    /// <summary>Removes what is not complete.</summary>
    public void Abandon()
    {
        lock (gate)
        {
            foreach (var path in paths)
                File.Delete(path);
            paths.Clear();
        }
    }

    public void Dispose() => Abandon();
}
