using System.Text.RegularExpressions;

namespace Samverkan.HouseRules.Files;

/// <summary>No file tells on which machine it was written, or where that machine gets its packages.</summary>
internal static partial class Traces
{
    private static readonly HashSet<string> Binary = new(StringComparer.OrdinalIgnoreCase) { ".png", ".snk", ".ico", ".gz", ".zip" };

    public static IEnumerable<string> Breaches(string root) =>
        from path in Repository.FilesBelow(root)
        where !Binary.Contains(Path.GetExtension(path))
        from line in File.ReadLines(path).Select((text, index) => (Text: text, Number: index + 1))
        let trace = Trace().Match(line.Text)
        where trace.Success
        select $"{Path.GetRelativePath(root, path)}:{line.Number}: {trace.Value}";

    // The brackets keep this file from finding itself.
    [GeneratedRegex(@"(?<![\w.~$}])/(?:h[o]me|U[s]ers|r[o]ot|w[o]rk|m[n]t)/\w|\b[A-Z]:\\\w|\bn[u]get\.org|pkgs\.d[e]v\.azure|registry\.[n]pmjs|p[y]pi\.org|n[u]get\.pkg\.github|\bl[o]calhost:\d|://[^/\s""]*/(?:v3|api/n[u]get)\b")]
    private static partial Regex Trace();
}
