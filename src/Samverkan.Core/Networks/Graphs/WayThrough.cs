namespace Samverkan.Networks.Graphs;

/// <summary>Shortest ways, searched from both ends until they meet, and the strongest of them.</summary>
internal static class WayThrough
{
    public static int[] Strongest(Graph graph, int from, IReadOnlyCollection<int> to)
    {
        var scratch = graph.Borrow();
        try
        {
            scratch.Begin();
            var (ahead, behind) = Meet(graph, scratch, from, to);
            return ahead < 0 ? [] : Best(graph, Layers(graph, scratch, ahead, behind));
        }
        finally
        {
            graph.Return(scratch);
        }
    }

    /// <summary>How many steps each search has taken when they meet; -1 when they never do.</summary>
    private static (int Ahead, int Behind) Meet(Graph graph, Scratch scratch, int from, IReadOnlyCollection<int> to)
    {
        var (fore, aft, next) = (scratch.Fore, scratch.Aft, scratch.Next);
        var (ahead, behind) = (0, 0);
        scratch.SetAhead(from, 0);
        fore.Add(from);
        foreach (var node in to)
            if (scratch.Behind(node) < 0)
            {
                scratch.SetBehind(node, 0);
                aft.Add(node);
            }

        while (fore.Count > 0 && aft.Count > 0)
        {
            var met = false;
            next.Clear();
            if (fore.Count <= aft.Count)
            {
                ahead++;
                foreach (var node in fore)
                    foreach (var other in graph.Out[node])
                        if (scratch.Ahead(other) < 0)
                        {
                            scratch.SetAhead(other, ahead);
                            next.Add(other);
                            met |= scratch.Behind(other) >= 0;
                        }

                fore = Swap(fore, next);
            }
            else
            {
                behind++;
                foreach (var node in aft)
                    foreach (var other in graph.In[node])
                        if (scratch.Behind(other) < 0)
                        {
                            scratch.SetBehind(other, behind);
                            next.Add(other);
                            met |= scratch.Ahead(other) >= 0;
                        }

                aft = Swap(aft, next);
            }

            if (met)
            {
                // Those who met stand at the last step of both searches; the middle is where the fore search stands.
                scratch.Next.Clear();
                foreach (var node in fore)
                    if (scratch.Behind(node) == behind)
                        scratch.Next.Add(node);
                return (ahead, behind);
            }
        }

        return (-1, -1);
    }

    /// <summary>What is next takes the place of what was, in the same list.</summary>
    private static List<int> Swap(List<int> was, List<int> next)
    {
        was.Clear();
        was.AddRange(next);
        return was;
    }

    /// <summary>For each step, those who stand on a shortest way at it.</summary>
    private static List<int>[] Layers(Graph graph, Scratch scratch, int ahead, int behind)
    {
        var layers = new List<int>[ahead + behind + 1];
        layers[ahead] = [.. scratch.Next];
        for (var step = ahead - 1; step >= 0; step--)
            layers[step] = Beside(layers[step + 1], graph.In, node => scratch.Ahead(node) == step);
        for (var step = ahead + 1; step <= ahead + behind; step++)
            layers[step] = Beside(layers[step - 1], graph.Out, node => scratch.Behind(node) == ahead + behind - step);
        foreach (var layer in layers)
            layer.Sort();
        return layers;
    }

    private static List<int> Beside(List<int> layer, Rows rows, Predicate<int> isThere)
    {
        var found = new HashSet<int>();
        foreach (var node in layer)
            foreach (var other in rows[node])
                if (isThere(other))
                    found.Add(other);
        return [.. found];
    }

    /// <summary>First how strong the weakest tie can be; then, with no tie weaker than that, the most weight in all; then those who come first.</summary>
    private static int[] Best(Graph graph, List<int>[] layers)
    {
        var weakest = Reckon(graph, layers, 0, double.PositiveInfinity, Math.Min)[0].Values.Max();
        var rest = Reckon(graph, layers, weakest, 0, (one, other) => one + other);
        var way = new int[layers.Length];
        way[0] = layers[0][0];
        for (var step = 1; step < way.Length; step++)
        {
            var (before, most) = (way[step - 1], double.NegativeInfinity);
            foreach (var node in layers[step])
                if (rest[step].TryGetValue(node, out var after) && graph.WeightOf(before, node) is { } weight && weight >= weakest && weight + after > most)
                    (way[step], most) = (node, weight + after);
        }

        return way;
    }

    /// <summary>For each node on a shortest way, the best of what is left to the end over ties of at least some weight; not there when none leads on.</summary>
    private static Dictionary<int, double>[] Reckon(Graph graph, List<int>[] layers, double least, double end, Func<double, double, double> join)
    {
        var best = new Dictionary<int, double>[layers.Length];
        best[^1] = layers[^1].ToDictionary(node => node, _ => end);
        for (var step = layers.Length - 2; step >= 0; step--)
        {
            best[step] = [];
            foreach (var node in layers[step])
                for (var entry = graph.Out.Start[node]; entry < graph.Out.Start[node + 1]; entry++)
                    if (graph.Out.WeightAt(entry) >= least && best[step + 1].TryGetValue(graph.Out.Target[entry], out var after)
                        && join(graph.Out.WeightAt(entry), after) is var value && (!best[step].TryGetValue(node, out var known) || value > known))
                        best[step][node] = value;
        }

        return best;
    }
}
