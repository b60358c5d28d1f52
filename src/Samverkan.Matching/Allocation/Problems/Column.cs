namespace Samverkan.Matching;

/// <summary>Values as they come, in blocks, so that growing never copies what is there: a list that doubles holds three times as much at its worst.</summary>
internal sealed class Column<T>
{
    private const int Least = 256;
    private const int Most = 1 << 16;

    private readonly List<T[]> blocks = [];
    private int used;

    public void Add(T value)
    {
        if (blocks.Count == 0 || used == blocks[^1].Length)
        {
            blocks.Add(new T[blocks.Count == 0 ? Least : Math.Min(2 * used, Most)]);
            used = 0;
        }

        blocks[^1][used++] = value;
    }

    public Column<T> Copy()
    {
        var copy = new Column<T> { used = used };
        foreach (var block in blocks)
            copy.blocks.Add([.. block]);
        return copy;
    }


    /// <summary>All values, each run of so many at the place where the next of its key belongs. Uses up <paramref name="next"/>.</summary>
    public T[] Laid(IReadOnlyList<(int Key, int Count)> runs, int[] next, int total)
    {
        var all = new T[total];
        int block = 0, at = 0;
        foreach (var (key, count) in runs)
        {
            for (var left = count; left > 0;)
            {
                if (at == blocks[block].Length)
                    (block, at) = (block + 1, 0);
                var some = Math.Min(left, blocks[block].Length - at);
                blocks[block].AsSpan(at, some).CopyTo(all.AsSpan(next[key]));
                (next[key], at, left) = (next[key] + some, at + some, left - some);
            }
        }

        return all;
    }
}
