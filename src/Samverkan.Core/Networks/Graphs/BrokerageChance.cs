namespace Samverkan.Networks.Graphs;

/// <summary>
/// What brokerage comes to when a graph's ties are drawn by lot among all that could be, its nodes and groups being what they are. Exact: the chance that some ties are there and others
/// are not depends only on how many, and two ordered pairs share a tie just when they share the first or the last.
/// </summary>
internal sealed class BrokerageChance(long[] sizes, long nodes, double ties, bool isDirected)
{
    private readonly double places = isDirected ? nodes * (nodes - 1.0) : nodes * (nodes - 1.0) / 2;

    public static BrokerageChance Of(Graph graph, Grouping groups)
    {
        var sizes = new long[groups.Names.Count];
        foreach (var group in groups.Of)
            if (group >= 0)
                sizes[group]++;
        return new(sizes, sizes.Sum(), graph.Ties.Count(tie => groups.Of[tie.From] >= 0 && groups.Of[tie.To] >= 0), graph.IsDirected);
    }

    public double Mean(int group, BrokerageRole role) => Pairs(group, role).Pairs * Chance(2, 1);

    public double Variance(int group, BrokerageRole role)
    {
        var (pairs, sharing) = Pairs(group, role);
        if (!isDirected && role is not (BrokerageRole.Gatekeeper or BrokerageRole.Representative))
        {
            // Both orders of a pair come together: half as many pairs, each counted twice.
            var half = Variance(pairs / 2, sharing / 2);
            return 4 * half;
        }

        return Variance(pairs, sharing);
    }

    private double Variance(double pairs, double sharing)
    {
        var mean = pairs * Chance(2, 1);
        return mean + (sharing * Chance(3, 2)) + (((pairs * pairs) - pairs - sharing) * Chance(4, 2)) - (mean * mean);
    }

    /// <summary>Ordered pairs that a node of a group could stand between in a role, and how many ordered pairs of such pairs have the same first, or the same last.</summary>
    private (double Pairs, double Sharing) Pairs(int group, BrokerageRole role)
    {
        double own = sizes[group] - 1, outside = nodes - sizes[group];
        var others = Enumerable.Range(0, sizes.Length).Where(other => other != group).Select(other => (double)sizes[other]).ToArray();
        return role switch
        {
            BrokerageRole.Coordinator => (own * (own - 1), 2 * own * (own - 1) * (own - 2)),
            BrokerageRole.Itinerant => (others.Sum(size => size * (size - 1)), 2 * others.Sum(size => size * (size - 1) * (size - 2))),
            BrokerageRole.Liaison => (others.Sum(size => size * (outside - size)), 2 * others.Sum(size => size * (outside - size) * (outside - size - 1))),
            _ => (own * outside, own * outside * (own + outside - 2)),
        };
    }

    /// <summary>The chance that some ties are there and others are not.</summary>
    private double Chance(int there, int missing)
    {
        var chance = 1.0;
        for (var tie = 0; tie < there + missing; tie++)
            chance *= tie < there ? Share(ties - tie, places - tie) : Share(places - ties - (tie - there), places - tie);
        return chance;
    }

    private static double Share(double of, double all) => all <= 0 || of <= 0 ? 0 : of / all;
}
