using Ardalis.GuardClauses;
using Samverkan.Kernel;

namespace Samverkan.Networks.Graphs;

/// <summary>If one leaves, some lose their only way to others. Ties are taken without direction.</summary>
/// <param name="Through">The place of the one that all hangs on.</param>
/// <param name="From">The places of those who lose it, who now reach every one of the others, in ascending order.</param>
/// <param name="To">The places of those they no longer reach, in ascending order.</param>
public sealed record Dependence(int Through, IReadOnlyList<int> From, IReadOnlyList<int> To)
{
    /// <summary>
    /// Everyone that some of one set need to reach some of another: one finding for each part that would fall off. By the place of who it hangs on, then of the first who loses. Linear, and then as long as what is found.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="from">The places of those who are to reach, as the target group's contacts.</param>
    /// <param name="to">The places of those to be reached, as employers.</param>
    public static IReadOnlyList<Dependence> Of(Graph graph, IEnumerable<int> from, IEnumerable<int> to)
    {
        var parts = new PartsWithout(Guard.Against.Null(graph).Both);
        var (starts, ends) = (parts.Marked(from), parts.Marked(to));
        return [.. from node in Enumerable.Range(0, graph.NodeCount)
                where parts.FallsApartWithout(node)
                let stretches = parts.Of(node)
                let all = stretches.SelectMany(stretch => parts.In(stretch, ends)).ToHashSet()
                from stretch in stretches
                let losing = parts.In(stretch, starts).Order().ToArray()
                where losing.Length > 0
                let kept = parts.In(stretch, ends).ToHashSet()
                let lost = all.Where(other => !kept.Contains(other)).Order().ToArray()
                where lost.Length > 0
                orderby node, losing[0]
                select new Dependence(node, losing, lost)];
    }

    /// <summary>The finding as a sentence.</summary>
    /// <param name="graph">The graph it was found in.</param>
    /// <param name="named">What to call a node, by its id; null for the id itself.</param>
    public Wording InWords(Graph graph, Func<string, string>? named = null)
    {
        var (through, losing, lost) = (Naming.Of(graph, [Through], named), Naming.Of(graph, From, named), Naming.Of(graph, To, named));
        return new(
            $"Om {through.Swedish} lämnar nätverket förlorar {losing.Swedish} sin enda väg till {lost.Swedish}.",
            From.Count == 1 ? $"If {through.English} leaves, {losing.English} loses the only path to {lost.English}." : $"If {through.English} leaves, {losing.English} lose their only path to {lost.English}.");
    }
}
