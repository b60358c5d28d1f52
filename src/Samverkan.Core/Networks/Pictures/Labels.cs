namespace Samverkan.Networks.Pictures;

/// <summary>Where names stand: beside their nodes, on no node and no other name. The most important choose first; who finds no room goes without.</summary>
internal static class Labels
{
    public const double Height = 14;
    private const double Letter = 7.0;
    private const double Gap = 4;

    /// <summary>The room each name gets; null for those that get none.</summary>
    /// <param name="nodes">The nodes to name, the most important first.</param>
    /// <param name="names">What is written, by node.</param>
    /// <param name="spots">Where nodes stand.</param>
    /// <param name="radius">How large they are; 0 for those that names may cover.</param>
    public static Box?[] Of(IEnumerable<int> nodes, IReadOnlyList<string> names, Spot[] spots, double[] radius)
    {
        var taken = spots.Select((spot, node) => Box.Around(spot, radius[node])).Where((_, node) => radius[node] > 0).ToList();
        var labels = new Box?[spots.Length];
        foreach (var node in nodes)
            foreach (var box in Places(spots[node], radius[node] + Gap, names[node].Length * Letter))
            {
                if (taken.Exists(box.Meets))
                    continue;
                labels[node] = box;
                taken.Add(box);
                break;
            }

        return labels;
    }

    private static IEnumerable<Box> Places(Spot at, double away, double width)
    {
        yield return Of(at.X + away, at.Y - (Height / 2));
        yield return Of(at.X - away - width, at.Y - (Height / 2));
        yield return Of(at.X - (width / 2), at.Y + away);
        yield return Of(at.X - (width / 2), at.Y - away - Height);
        var slant = away * 0.7;
        yield return Of(at.X + slant, at.Y + slant);
        yield return Of(at.X + slant, at.Y - slant - Height);
        yield return Of(at.X - slant - width, at.Y + slant);
        yield return Of(at.X - slant - width, at.Y - slant - Height);

        Box Of(double left, double top) => new(left, top, left + width, top + Height);
    }
}
