namespace Samverkan.JobTech.Tests;

/// <summary>Real data kept beside the repository, in <c>../shared/data</c>.</summary>
internal static class SharedData
{
    public static string? Folder { get; } = Locate();

    public static string PathOf(params string[] parts) => Path.Combine([Folder ?? string.Empty, .. parts]);

    private static string? Locate()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Samverkan.Core.sln")))
                return Path.Combine(folder.FullName, "..", "shared", "data");
        return null;
    }
}

/// <summary>A fact about real data: skipped where it is not at hand, but never under <c>CI=true</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute() =>
        Skip = Directory.Exists(SharedData.Folder) || Environment.GetEnvironmentVariable("CI") == "true" ? null : "Needs the real data in ../shared/data.";
}
