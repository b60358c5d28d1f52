using System.Globalization;
using Ardalis.GuardClauses;
using Samverkan.Kernel;

namespace Samverkan.Networks.Graphs;

/// <summary>Nobody near has what is looked for, and who is nearest. A way follows the direction of ties.</summary>
/// <param name="Within">How many steps were near enough.</param>
/// <param name="Way">A shortest way, and of those the strongest, from the nearest of those who look to the nearest of those who have it; none when there is no way.</param>
public sealed record FarReach(int Within, IReadOnlyList<int> Way)
{
    /// <summary>Finds whether those who look have what they look for near enough; null when they have. Linear.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="from">The places of those who look, as the partners; of several as near, the one that comes first is told.</param>
    /// <param name="to">The places of those who have it, as a competence.</param>
    /// <param name="within">How many steps are near enough, from 0.</param>
    public static FarReach? Of(Graph graph, IReadOnlyCollection<int> from, IReadOnlyCollection<int> to, int within = 2)
    {
        Guard.Against.Negative(within);
        var introductions = new Introductions(graph);
        var steps = introductions.Steps(from);
        if (Guard.Against.Null(to).Any(node => steps[node] >= 0 && steps[node] <= within))
            return null;
        int[] nearest = [.. to.Where(node => steps[node] >= 0)];
        if (nearest.Length == 0)
            return new(within, []);
        var least = nearest.Min(node => steps[node]);
        return new(within, from.Order().Select(first => introductions.Strongest(first, to)).First(way => way.Count == least + 1));
    }

    /// <summary>The finding as a sentence.</summary>
    /// <param name="graph">The graph it was found in.</param>
    /// <param name="what">What is looked for, as it stands after "knows".</param>
    /// <param name="named">What to call a node, by its id; null for the id itself.</param>
    public Wording InWords(Graph graph, Wording what, Func<string, string>? named = null)
    {
        Guard.Against.Null(what);
        var steps = Within.ToString(CultureInfo.InvariantCulture);
        if (Way.Count == 0)
            return new($"Ingen som går att nå kan {what.Swedish}.", $"Nobody who can be reached knows {what.English}.");
        var (nearest, middle) = (Naming.Of(graph, [Way[^1]], named), Naming.Of(graph, [.. Way.Skip(1).SkipLast(1)], named));
        return middle.Swedish.Length == 0
            ? new($"Ingen inom {steps} steg kan {what.Swedish}. Närmast är {nearest.Swedish}.", $"Nobody within {steps} steps knows {what.English}. The nearest is {nearest.English}.")
            : new($"Ingen inom {steps} steg kan {what.Swedish}. Närmast är {nearest.Swedish}, genom {middle.Swedish}.", $"Nobody within {steps} steps knows {what.English}. The nearest is {nearest.English}, through {middle.English}.");
    }
}
