using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Samverkan.Networks.Graphs;

/// <summary>
/// What Brandes (2001) reckons from one source, from eight at a time: how many shortest ways lead to each node, and how much of all others' ways each
/// node stands on. A node has eight numbers, one for each source, that are added at once. Sums are taken in one order, so the result is the same on any machine.
/// </summary>
internal sealed class DependencyBatch(Rows rows)
{
    public const int Sources = 8;

    /// <summary>Counts of ways double at each step in the worst case; beyond this those of a level are made smaller together, and ratios stay what they are.</summary>
    private const double Large = 3.2733906078961419e150;

    /// <summary>In place of the last round that a node was met in: every source has reached it, and it is passed by.</summary>
    private const int Reached = int.MaxValue;

    private readonly double[] ways = new double[rows.Nodes * Sources];
    private readonly double[] coming = new double[rows.Nodes * Sources];
    private readonly double[] share = new double[rows.Nodes * Sources];
    private readonly int[] touchedAt = new int[rows.Nodes];
    private readonly int[] touched = new int[rows.Nodes];
    private readonly List<int> levels = [];
    private readonly List<Lanes> scales = [];
    private int[] nodes = new int[1024];
    private double[] counts = new double[1024 * Sources];
    private int entries;
    private int round;

    /// <summary>Adds to each node's sum the shares of the ways from some sources, at most eight, all different.</summary>
    public void Add(ReadOnlySpan<int> sources, double[] sums)
    {
        Begin(sources);
        while (Spread())
        {
        }

        for (var level = levels.Count - 2; level > 0; level--)
            Gather(level, sums);
        for (var entry = 0; entry < entries; entry++)
        {
            touchedAt[nodes[entry]] = 0;
            default(Lanes).Store(ways, nodes[entry]);
            default(Lanes).Store(share, nodes[entry]);
        }
    }

    private void Begin(ReadOnlySpan<int> sources)
    {
        (entries, round) = (0, 0);
        levels.Clear();
        scales.Clear();
        levels.Add(0);
        scales.Add(Lanes.One);
        for (var lane = 0; lane < sources.Length; lane++)
        {
            Room();
            counts.AsSpan(entries * Sources, Sources).Clear();
            counts[(entries * Sources) + lane] = 1;
            ways[(sources[lane] * Sources) + lane] = 1;
            nodes[entries++] = sources[lane];
        }

        levels.Add(entries);
    }

    /// <summary>One step further from every source; false when nothing new was met.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool Spread()
    {
        unchecked
        {
            var met = 0;
            round++;
            ref var arriving = ref MemoryMarshal.GetArrayDataReference(coming);
            ref var when = ref MemoryMarshal.GetArrayDataReference(touchedAt);
            ref var target = ref MemoryMarshal.GetArrayDataReference(rows.Target);
            var starts = rows.Start;
            for (var entry = levels[^2]; entry < levels[^1]; entry++)
            {
                var count = Lanes.Load(counts, entry);
                var end = starts[nodes[entry] + 1];
                for (var at = starts[nodes[entry]]; at < end; at++)
                {
                    var next = Unsafe.Add(ref target, at);
                    ref var touchedWhen = ref Unsafe.Add(ref when, next);
                    if (touchedWhen >= round)
                    {
                        if (touchedWhen > round)
                            continue;
                    }
                    else
                    {
                        touchedWhen = round;
                        touched[met++] = next;
                    }

                    Lanes.AddTo(ref arriving, next, count);
                }
            }

            var largest = default(Lanes);
            foreach (var node in touched.AsSpan(0, met))
            {
                var known = Lanes.Load(ways, node);
                var found = Lanes.Load(coming, node).WhereZero(known);
                default(Lanes).Store(coming, node);
                if (found.IsZero)
                    continue;
                Room();
                found.Store(counts, entries);
                known = known.Plus(found);
                known.Store(ways, node);
                if (known.HasNoZero)
                    touchedAt[node] = Reached;
                nodes[entries++] = node;
                largest = largest.Max(found);
            }

            if (entries == levels[^1])
                return false;
            scales.Add(largest.IsAbove(Large) ? Shrink(largest) : Lanes.One);
            levels.Add(entries);
            return true;
        }
    }

    private Lanes Shrink(Lanes largest)
    {
        var scale = largest.Shrinking(Large);
        for (var entry = levels[^1]; entry < entries; entry++)
        {
            var smaller = Lanes.Load(counts, entry).ScaledBy(scale);
            smaller.Store(counts, entry);
            Lanes.Load(ways, nodes[entry]).Replaced(smaller).Store(ways, nodes[entry]);
        }

        return scale;
    }

    /// <summary>From a level back to the one before: each node there has a share in the ways to those it leads to.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Gather(int level, double[] sums)
    {
        unchecked
        {
            var (before, first, end) = (levels[level - 1], levels[level], levels[level + 1]);
            var scale = scales[level];
            for (var entry = first; entry < end; entry++)
            {
                var node = nodes[entry];
                var count = Lanes.Load(counts, entry);
                var own = Lanes.Load(share, node).WhereNotZero(count);
                sums[node] += own.Sum;
                own.Plus(Lanes.One).Times(scale).Over(count).Store(coming, node);
            }

            if (level > 1)
            {
                ref var leading = ref MemoryMarshal.GetArrayDataReference(coming);
                ref var target = ref MemoryMarshal.GetArrayDataReference(rows.Target);
                var starts = rows.Start;
                for (var entry = before; entry < first; entry++)
                {
                    var sum = default(Lanes);
                    var last = starts[nodes[entry] + 1];
                    for (var at = starts[nodes[entry]]; at < last; at++)
                        sum = sum.Plus(Lanes.From(ref leading, Unsafe.Add(ref target, at)));
                    Lanes.Load(share, nodes[entry]).Plus(sum.Times(Lanes.Load(counts, entry))).Store(share, nodes[entry]);
                }
            }

            for (var entry = first; entry < end; entry++)
                default(Lanes).Store(coming, nodes[entry]);
        }
    }

    private void Room()
    {
        if (entries < nodes.Length)
            return;
        Array.Resize(ref nodes, nodes.Length * 2);
        Array.Resize(ref counts, counts.Length * 2);
    }
}
