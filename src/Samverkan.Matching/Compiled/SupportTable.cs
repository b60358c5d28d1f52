using Samverkan.Recruitment;

namespace Samverkan.Matching.Compiled;

/// <summary>The kinds of support that some seeker needs, by id, and the sets of them that openings offer, one bit for each kind.</summary>
internal sealed class SupportTable
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Interner<int[]> sets = new(SameNumbers.Comparer);
    private readonly int words;
    private readonly int[] setOf;
    private readonly ulong[] bits;

    public SupportTable(IEnumerable<Seeker> seekers, IReadOnlyList<Opening> openings)
    {
        var ids = seekers.SelectMany(seeker => seeker.Needs).Select(need => need.Value).Distinct().Order(StringComparer.Ordinal).ToArray();
        foreach (var id in ids)
            numbers.Add(id, numbers.Count);
        Items = Array.ConvertAll(ids, id => new RequirementItem(RequirementKind.Support, id));
        setOf = [.. openings.Select(opening => sets.NumberOf(NumbersOf(opening.Offers ?? [])))];
        words = (ids.Length + 63) / 64;
        var all = sets.ToArray();
        Count = all.Length;
        bits = new ulong[all.Length * words];
        for (var set = 0; set < all.Length; set++)
            foreach (var support in all[set])
                bits[(set * words) + (support >> 6)] |= 1UL << (support & 63);
    }

    public RequirementItem[] Items { get; }

    /// <summary>How many different sets there are.</summary>
    public int Count { get; }

    public int SetOf(int opening) => setOf[opening];

    public ReadOnlySpan<ulong> Offered(int set) => bits.AsSpan(set * words, words);

    /// <summary>The numbers of those that some seeker needs, each once, ascending.</summary>
    public int[] NumbersOf(IEnumerable<SupportId> supports) =>
        [.. supports.Select(support => numbers.GetValueOrDefault(support.Value, -1)).Where(number => number >= 0).Distinct().Order()];
}
