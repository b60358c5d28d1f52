namespace Samverkan.Matching.Optimal;

/// <summary>The passages at each node.</summary>
internal static class PassageLists
{
    public static (int[] Start, int[] List) Of(int nodes, Passage[] passages)
    {
        var start = new int[nodes + 1];
        foreach (var passage in passages)
        {
            start[passage.From + 1]++;
            start[passage.To + 1]++;
        }

        for (var node = 0; node < nodes; node++)
            start[node + 1] += start[node];
        var (next, list) = (start[..nodes], new int[2 * passages.Length]);
        for (var p = 0; p < passages.Length; p++)
        {
            list[next[passages[p].From]++] = p;
            list[next[passages[p].To]++] = p;
        }

        return (start, list);
    }
}
