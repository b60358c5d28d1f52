namespace Samverkan.Cli;

/// <summary>Files that have been begun and not completed. Whoever stops the tool removes them. Thread-safe.</summary>
internal sealed class Unfinished : IDisposable
{
    private readonly Lock gate = new();
    private readonly HashSet<string> paths = new(StringComparer.Ordinal);

    /// <summary>Makes a file that is to be removed unless it is completed.</summary>
    public FileStream Begin(string path, Func<FileStream> make)
    {
        lock (gate)
        {
            var file = make();
            paths.Add(path);
            return file;
        }
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

    /// <summary>Removes what is not complete, and lets nothing more be begun or completed: whoever tries waits until the process ends.</summary>
    public void AbandonForGood()
    {
        gate.Enter();
        Abandon();
    }

    public void Dispose() => Abandon();
}
