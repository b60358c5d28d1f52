namespace Samverkan.HouseRules;

/// <summary>The files of the repository, as they stand beside the compiled tests.</summary>
internal static class Repository
{
    private static readonly HashSet<string> Untracked = ["bin", "obj", "artifacts", ".git", ".vs", ".idea", "TestResults", "BenchmarkDotNet.Artifacts"];

    public static string Root { get; } = FindRoot();

    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>Every file below a folder that the repository tracks, in ordinal order.</summary>
    public static IEnumerable<string> FilesBelow(string folder) =>
        Directory.EnumerateFileSystemEntries(folder)
            .Where(entry => !Untracked.Contains(Path.GetFileName(entry)))
            .Order(StringComparer.Ordinal)
            .SelectMany(entry => Directory.Exists(entry) ? FilesBelow(entry) : [entry]);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Samverkan.Core.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests do not stand inside the repository.");
    }
}
