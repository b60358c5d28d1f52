using Samverkan.HouseRules.Compiled;

namespace Samverkan.HouseRules.Ambient;

/// <summary>A library reads and writes what it is handed, and opens nothing itself: no files, no console, no network, no processes.</summary>
internal static class Outside
{
    private static readonly HashSet<string> Types = new(StringComparer.Ordinal)
    {
        "System.IO.File", "System.IO.FileInfo", "System.IO.FileStream", "System.IO.Directory", "System.IO.DirectoryInfo", "System.Console",
        "System.Environment", "System.Diagnostics.Process", "System.Threading.Thread",
    };

    public static IEnumerable<string> Breaches(IEnumerable<Type> types) =>
        from use in Use.In(types)
        from used in use.Types
        where Types.Contains(used.FullName!) || used.Namespace?.StartsWith("System.Net", StringComparison.Ordinal) == true
        where use.What.Name != "get_NewLine" && use.What.Name != "get_CurrentManagedThreadId"
        select $"{use}, outside the library.";
}
