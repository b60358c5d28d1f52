namespace Samverkan.Matching.Bounds;

/// <summary>A network in which what flows goes round: arcs with a floor, a cap and a cost, a flow in each, and a height at each node so that no cheaper way is left but to mend what is out of bounds.</summary>
internal sealed class FlowNetwork(int nodes, int arcs)
{
    private readonly int[] first = Filled(nodes);
    private readonly int[] next = new int[2 * arcs];
    private readonly int[] to = new int[2 * arcs];
    private readonly long[] room = new long[2 * arcs];
    private readonly long[] cost = new long[2 * arcs];
    private readonly long[] excess = new long[nodes];
    private readonly long[] distance = new long[nodes];
    private readonly int[] by = new int[nodes];
    private readonly List<int> reached = [];
    private readonly PriorityQueue<int, long> nearest = new();
    private int count;

    /// <summary>The height of each node: along an arc with room, cost and height together never fall below the height at its end.</summary>
    public long[] Height { get; } = new long[nodes];

    /// <summary>Adds an arc with what flows in it. A flow out of bounds is moved to the nearest, and what is then too much at one end and too little at the other is to be mended.</summary>
    /// <returns>The arc's number.</returns>
    public int Add(int from, int end, long floor, long cap, long price, long flow)
    {
        var kept = Math.Clamp(flow, floor, cap);
        excess[from] += flow - kept;
        excess[end] -= flow - kept;
        Half(from, end, cap - kept, price);
        Half(end, from, kept - floor, -price);
        return count - 2;
    }

    /// <summary>How much more an arc can take.</summary>
    public long Room(int arc) => room[arc];

    /// <summary>How much more than its floor flows in an arc.</summary>
    public long AboveFloor(int arc) => room[arc + 1];

    /// <summary>Mends all, at least cost, along shortest paths. Returns the nodes that cannot get rid of what they have too much of; null when all is mended.</summary>
    public IReadOnlySet<int>? Mend()
    {
        distance.AsSpan().Fill(long.MaxValue);
        for (var node = 0; node < excess.Length; node++)
            while (excess[node] > 0)
                if (!Push(node))
                    return new HashSet<int>(reached);
        return null;
    }

    private static int[] Filled(int length)
    {
        var all = new int[length];
        all.AsSpan().Fill(-1);
        return all;
    }

    private void Half(int from, int end, long left, long price)
    {
        (to[count], room[count], cost[count], next[count]) = (end, left, price, first[from]);
        first[from] = count++;
    }

    private bool Push(int source)
    {
        reached.Clear();
        nearest.Clear();
        reached.Add(source);
        distance[source] = 0;
        nearest.Enqueue(source, 0);
        while (nearest.TryDequeue(out var node, out var far))
        {
            if (far > distance[node])
                continue;
            if (excess[node] < 0)
            {
                Move(source, node);
                foreach (var one in reached)
                {
                    if (distance[one] < far)
                        Height[one] -= far - distance[one];
                    distance[one] = long.MaxValue;
                }

                return true;
            }

            for (var arc = first[node]; arc >= 0; arc = next[arc])
            {
                if (room[arc] == 0)
                    continue;
                var length = far + cost[arc] + Height[node] - Height[to[arc]];
                if (length >= distance[to[arc]])
                    continue;
                if (distance[to[arc]] == long.MaxValue)
                    reached.Add(to[arc]);
                distance[to[arc]] = length;
                by[to[arc]] = arc;
                nearest.Enqueue(to[arc], length);
            }
        }

        return false;
    }

    private void Move(int source, int sink)
    {
        var amount = Math.Min(excess[source], -excess[sink]);
        for (var node = sink; node != source; node = to[by[node] ^ 1])
            amount = Math.Min(amount, room[by[node]]);
        for (var node = sink; node != source; node = to[by[node] ^ 1])
        {
            room[by[node]] -= amount;
            room[by[node] ^ 1] += amount;
        }

        excess[source] -= amount;
        excess[sink] += amount;
    }
}
