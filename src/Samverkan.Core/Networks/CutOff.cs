namespace Samverkan.Networks;

/// <summary>How many lose every way home when one goes. One walk in depth, so that it is linear in the network.</summary>
internal sealed class CutOff
{
    private readonly Dictionary<string, Met> met = new(StringComparer.Ordinal);
    private readonly Stack<(string At, IEnumerator<string> Next)> path = new();
    private readonly Func<string, IEnumerable<string>> nextTo;
    private readonly IReadOnlySet<string> home;

    public CutOff(Func<string, IEnumerable<string>> nextTo, IReadOnlySet<string> home)
    {
        this.nextTo = nextTo;
        this.home = home;
        foreach (var start in home)
            if (!met.ContainsKey(start))
                Walk(start);
    }

    /// <summary>How many have a way home only through one; 0 also for one that has no way home itself.</summary>
    public int Without(string id) => met.TryGetValue(id, out var found) ? found.CutOff : 0;

    private void Walk(string start)
    {
        Enter(start);
        while (path.TryPeek(out var here))
            if (!here.Next.MoveNext())
                Leave();
            else if (met.TryGetValue(here.Next.Current, out var known))
                met[here.At].Earliest = Math.Min(met[here.At].Earliest, known.Order);
            else
                Enter(here.Next.Current);
    }

    /// <summary>Those at home need nobody to get there: they count as tied to what comes before all.</summary>
    private void Enter(string id)
    {
        var order = met.Count + 1;
        met[id] = new() { Order = order, Earliest = home.Contains(id) ? 0 : order };
        path.Push((id, nextTo(id).GetEnumerator()));
    }

    private void Leave()
    {
        var left = met[path.Pop().At];
        if (!path.TryPeek(out var above))
            return;
        var before = met[above.At];
        before.Size += left.Size;
        before.Earliest = Math.Min(before.Earliest, left.Earliest);
        if (left.Earliest >= before.Order)
            before.CutOff += left.Size;
    }

    private sealed class Met
    {
        public required int Order { get; init; }

        public required int Earliest { get; set; }

        public int Size { get; set; } = 1;

        public int CutOff { get; set; }
    }
}
