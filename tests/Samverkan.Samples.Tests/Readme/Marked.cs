using System.Text;
using System.Text.RegularExpressions;

namespace Samverkan.Samples.Tests.Readme;

/// <summary>Code between marks, and the code that README.md shows.</summary>
internal static partial class Marked
{
    /// <summary>The code between the marks of each name, without its indentation; what stands between several marks of one name is put together.</summary>
    public static IReadOnlyDictionary<string, string> In(string source)
    {
        var found = new Dictionary<string, StringBuilder>();
        foreach (Match part in Part().Matches(source))
        {
            var code = found.TryGetValue(part.Groups["name"].Value, out var before) ? before : found[part.Groups["name"].Value] = new();
            var indent = part.Groups["indent"].Length;
            foreach (var line in part.Groups["code"].Value.Split('\n')[..^1])
                code.Append(line.Length >= indent ? line[indent..] : line).Append('\n');
        }

        return found.ToDictionary(one => one.Key, one => one.Value.ToString());
    }

    /// <summary>The C# blocks of a page.</summary>
    public static IReadOnlyList<string> BlocksOf(string page) => [.. Block().Matches(page).Select(block => block.Groups["code"].Value)];

    /// <summary>The links of a page to files of the repository.</summary>
    public static IReadOnlyList<string> LinksOf(string page) => [.. Link().Matches(page).Select(link => link.Groups["path"].Value)];

    [GeneratedRegex(@"^(?<indent> *)// <(?<name>\w+)>\n(?<code>.*?)^ *// </\k<name>>\n", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Part();

    [GeneratedRegex(@"^```csharp\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\]\((?!https?:|#)(?<path>[^)#]+)")]
    private static partial Regex Link();
}
