using System.Globalization;
using Samverkan.Kernel;
using Samverkan.Matching;

namespace Samverkan.Cli.Commands;

/// <summary>A comparison of policies as text: the summary, and the lists that changed most.</summary>
internal static class ComparisonText
{
    /// <summary>As many lists, and as many rows of each, as someone reads; all are in the JSON.</summary>
    private const int MostLists = 5;

    private const int MostRows = 10;
    private static readonly Wording Heading = new("De listor som ändras mest:", "The lists that change most:");

    public static IEnumerable<Wording> Of(PolicyComparison comparison)
    {
        foreach (var line in ComparisonWords.Summary(comparison))
            yield return line;
        var lists = comparison.MostChanged(MostLists);
        if (lists.Count > 0)
            yield return Heading;
        foreach (var list in lists)
        {
            var lines = ComparisonWords.Of(list);
            yield return Indented("  ", lines[0]);
            foreach (var line in lines.Skip(1).Take(MostRows))
                yield return Indented("    ", line);
            if (lines.Count - 1 - MostRows is var more and > 0)
            {
                var number = more.ToString(CultureInfo.InvariantCulture);
                yield return new($"    och {number} till", $"    and {number} more");
            }
        }
    }

    private static Wording Indented(string by, Wording line) => new(by + line.Swedish, by + line.English);
}
