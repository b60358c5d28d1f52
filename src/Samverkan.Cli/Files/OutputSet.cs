using Samverkan.Kernel;

namespace Samverkan.Cli;

/// <summary>All that one command writes: begun together, and complete together or not at all.</summary>
/// <param name="around">Where it is written.</param>
/// <param name="inputs">The files that are read, none of which may be written; null for those not given.</param>
internal sealed class OutputSet(Surroundings around, params IEnumerable<string?> inputs) : IDisposable
{
    private static readonly Wording Twice = new("filen nämns två gånger; förväntade en egen fil att skriva", "the file is named twice; expected a file of its own to write");
    private readonly HashSet<string> taken = inputs.OfType<string>().Select(Full).ToHashSet(StringComparer.Ordinal);
    private readonly List<OutputFile> files = [];

    /// <summary>Begins to write a file that the user named; null when none was named.</summary>
    public OutputFile? Add(string? path)
    {
        if (path is null)
            return null;
        if (!taken.Add(Full(path)))
            throw new InputException(new(path, null, null, Twice));
        UsesStandardOutput |= path == OutputFile.StandardOutput;
        var file = OutputFile.Open(path, around);
        files.Add(file);
        return file;
    }

    /// <summary>Whether one of them is standard output.</summary>
    public bool UsesStandardOutput { get; private set; }

    public void Complete() => OutputFile.Complete(files);

    public void Dispose()
    {
        foreach (var file in files)
            file.Dispose();
    }

    /// <summary>Where a path leads, links in it and in the folders above it followed. One that cannot be a path is taken as it is, and refused when it is opened.</summary>
    private static string Full(string path) => path is "" or OutputFile.StandardOutput ? path : Followed(Path.GetFullPath(path));

    private static string Followed(string path)
    {
        if (Path.GetDirectoryName(path) is not { } folder)
            return path;
        var named = Path.Combine(Followed(folder), Path.GetFileName(path));
        try
        {
            FileSystemInfo found = Directory.Exists(named) ? new DirectoryInfo(named) : new FileInfo(named);
            return found.LinkTarget is null ? named : Followed(found.ResolveLinkTarget(returnFinalTarget: true)!.FullName);
        }
        catch (IOException)
        {
            return named;
        }
    }
}
