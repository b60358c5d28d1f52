using Samverkan.Recruitment;

namespace Samverkan.Matching.Compiled;

/// <summary>The kinds of support that some opening offers, by id, and the sets of them that openings offer, one bit for each kind.</summary>
internal sealed class SupportTable
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Interner<int[]> sets = new(SameNumbers.Comparer);
    private readonly int words;
    private readonly int[] setOf;
    private readonly ulong[] bits;

    public SupportTable(IReadOnlyList<Opening> openings)
    {
        foreach (var id in openings.SelectMany(opening => opening.Offers ?? []).Select(support => support.Value).Distinct().Order(StringComparer.Ordinal))
            numbers.Add(id, numbers.Count);
        setOf = [.. openings.Select(opening => sets.NumberOf([.. (opening.Offers ?? []).Select(NumberOf).Distinct().Order()]))];
        words = (numbers.Count + 63) / 64;
        var all = sets.ToArray();
        Count = all.Length;
        bits = new ulong[all.Length * words];
        for (var set = 0; set < all.Length; set++)
            foreach (var support in all[set])
                bits[(set * words) + (support >> 6)] |= 1UL << (support & 63);
    }

    /// <summary>How many different sets there are.</summary>
    public int Count { get; }

    public int SetOf(int opening) => setOf[opening];

    public ReadOnlySpan<ulong> Offered(int set) => bits.AsSpan(set * words, words);

    /// <summary>The number of a kind of support; -1 for what no opening offers.</summary>
    public int NumberOf(SupportId support) => numbers.GetValueOrDefault(support.Value, -1);
}
