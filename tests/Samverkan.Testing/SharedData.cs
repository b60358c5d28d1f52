namespace Samverkan.Testing;

/// <summary>Real data kept beside the repository, in <c>../shared/data</c>. Never copied into it.</summary>
public static class SharedData
{
    private const string Solution = "Samverkan.Core.sln";

    /// <summary>The folder, whether it exists or not; null when the tests do not run from within the repository.</summary>
    public static string? Folder { get; } = Locate(AppContext.BaseDirectory);

    /// <summary>Whether the folder is there.</summary>
    public static bool IsPresent => Directory.Exists(Folder);

    /// <summary>The path of a file in the folder.</summary>
    /// <param name="parts">The path within the folder, part by part.</param>
    /// <exception cref="FileNotFoundException">It is not there.</exception>
    public static string PathOf(params string[] parts)
    {
        var path = Path.Combine([Folder ?? string.Empty, .. parts]);
        return File.Exists(path) || Directory.Exists(path)
            ? path
            : throw new FileNotFoundException($"Shared data is missing: {Path.Combine(parts)}.");
    }

    /// <summary>Walks up to the folder that holds the solution; the data is beside that.</summary>
    private static string? Locate(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, Solution)) && folder.Parent is { } parent)
                return Path.Combine(parent.FullName, "shared", "data");
        return null;
    }
}
