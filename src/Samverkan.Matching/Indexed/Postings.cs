namespace Samverkan.Matching.Indexed;

/// <summary>For each key, the entries that were filed under it, in the order in which they were filed.</summary>
internal sealed class Postings<T>
{
    private readonly int[] ends;
    private readonly T[] entries;

    /// <param name="keys">How many keys there are.</param>
    /// <param name="file">Files every entry; called twice, and must file the same both times.</param>
    public Postings(int keys, Action<Action<int, T>> file)
    {
        ends = new int[keys + 1];
        file((key, _) => ends[key + 1]++);
        for (var key = 0; key < keys; key++)
            ends[key + 1] += ends[key];
        entries = new T[ends[keys]];
        var next = ends[..keys];
        file((key, entry) => entries[next[key]++] = entry);
    }

    public ReadOnlySpan<T> Of(int key) => entries.AsSpan(ends[key]..ends[key + 1]);
}
