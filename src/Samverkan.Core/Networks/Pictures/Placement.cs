using Samverkan.Networks.Graphs;

namespace Samverkan.Networks.Pictures;

/// <summary>Where every node stands: the parts of the network side by side, the largest first, none on top of another.</summary>
internal static class Placement
{
    private const int Rounds = 60;

    /// <summary>Places every node.</summary>
    /// <param name="report">The network.</param>
    /// <param name="step">How long a tie wants to be.</param>
    /// <param name="radius">How much room each node needs around it.</param>
    public static Spot[] Of(NetworkReport report, double step, double[] radius)
    {
        var spots = new Spot[report.Graph.NodeCount];
        var parts = Enumerable.Range(0, spots.Length).GroupBy(node => report.Parts.Of[node]).Select(part => part.ToArray()).OrderByDescending(part => part.Length).ThenBy(part => part[0]).ToArray();
        foreach (var part in parts)
        {
            var placed = Stress.Place(report.Graph.Both, part);
            for (var at = 0; at < part.Length; at++)
                spots[part[at]] = placed[at] * step;
            Spread(spots, part, radius);
        }

        Pack(spots, parts, step * 0.6);
        return spots;
    }

    /// <summary>Pushes apart those that stand on each other.</summary>
    private static void Spread(Spot[] spots, int[] part, double[] radius)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var moved = false;
            for (var one = 0; one < part.Length; one++)
                for (var other = one + 1; other < part.Length; other++)
                {
                    var (apart, needed) = (spots[part[one]] - spots[part[other]], radius[part[one]] + radius[part[other]]);
                    if (Math.Abs(apart.X) >= needed || Math.Abs(apart.Y) >= needed || apart.Length is var length && length >= needed)
                        continue;
                    var push = length < 1e-6 ? new(needed / 2, 0) : apart * ((needed - length) / (2 * length));
                    spots[part[one]] += push;
                    spots[part[other]] -= push;
                    moved = true;
                }

            if (!moved)
                return;
        }
    }

    /// <summary>Lays parts in rows, about three wide to two high.</summary>
    private static void Pack(Spot[] spots, int[][] parts, double gap)
    {
        var sizes = parts.Select(part => Extent(spots, part)).ToArray();
        var area = sizes.Sum(size => (size.Right - size.Left + gap) * (size.Bottom - size.Top + gap));
        var width = Math.Max(sizes.Max(size => size.Right - size.Left), Math.Sqrt(area * 1.6));
        var (x, y, row) = (0.0, 0.0, 0.0);
        for (var at = 0; at < parts.Length; at++)
        {
            var (wide, high) = (sizes[at].Right - sizes[at].Left, sizes[at].Bottom - sizes[at].Top);
            if (x > 0 && x + wide > width)
                (x, y, row) = (0, y + row + gap, 0);
            foreach (var node in parts[at])
                spots[node] += new Spot(x - sizes[at].Left, y - sizes[at].Top);
            (x, row) = (x + wide + gap, Math.Max(row, high));
        }
    }

    private static Box Extent(Spot[] spots, int[] part) =>
        new(part.Min(node => spots[node].X), part.Min(node => spots[node].Y), part.Max(node => spots[node].X), part.Max(node => spots[node].Y));
}
