using System.Collections;
using System.Collections.Immutable;

namespace Samverkan;

/// <summary>
/// The entries of a collaboration, in order. Immutable and safe to share between threads: histories that branch from one another share what
/// they have in common, and adding to one costs the same however many others there are.
/// </summary>
public sealed class Ledger : IReadOnlyList<Entry>
{
    // Full blocks are shared between versions; only the last, short one is copied when an entry is added.
    private const int BlockSize = 64;
    private readonly ImmutableList<ImmutableArray<Entry>> blocks;
    private readonly ImmutableArray<Entry> last;

    private Ledger(ImmutableList<ImmutableArray<Entry>> blocks, ImmutableArray<Entry> last)
    {
        this.blocks = blocks;
        this.last = last;
    }

    /// <inheritdoc/>
    public int Count => (blocks.Count * BlockSize) + last.Length;

    internal static Ledger Empty { get; } = new([], []);

    /// <summary>An entry by position, from 0; its sequence is one more. O(log n).</summary>
    /// <param name="index">The position.</param>
    public Entry this[int index] =>
        index >= blocks.Count * BlockSize ? last[index - (blocks.Count * BlockSize)] : blocks[index / BlockSize][index % BlockSize];

    /// <inheritdoc/>
    public IEnumerator<Entry> GetEnumerator()
    {
        foreach (var block in blocks)
            foreach (var entry in block)
                yield return entry;
        foreach (var entry in last)
            yield return entry;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal Ledger And(Entry entry) =>
        last.Length == BlockSize - 1 ? new(blocks.Add(last.Add(entry)), []) : new(blocks, last.Add(entry));
}
