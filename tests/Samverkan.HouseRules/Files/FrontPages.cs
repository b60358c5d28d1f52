using System.Text.RegularExpressions;

namespace Samverkan.HouseRules.Files;

/// <summary>The first page can be read at once, and the changelog says what is in the version at hand.</summary>
internal static partial class FrontPages
{
    public static IEnumerable<string> BreachesOfReadme(IReadOnlyCollection<string> lines)
    {
        if (lines.Count > 150)
            yield return $"README.md has {lines.Count} lines; at most 150.";
        if (lines.Count < 5)
            yield return "README.md says nothing.";
    }

    public static IEnumerable<string> BreachesOfChangelog(string text)
    {
        if (!Section().IsMatch(text))
            yield return "CHANGELOG.md has neither an Unreleased section nor one for a version.";
    }

    [GeneratedRegex(@"^## \[?(?:Unreleased|\d+\.\d+\.\d+)\]?", RegexOptions.Multiline)]
    private static partial Regex Section();
}
