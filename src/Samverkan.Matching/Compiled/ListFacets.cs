using Samverkan.Matching.Kernels;
using Samverkan.Recruitment;

namespace Samverkan.Matching.Compiled;

/// <summary>What openings ask for in lists: each distinct list of one kind, once.</summary>
internal sealed class ListFacets
{
    private readonly Dictionary<RequirementItem, int> columnOf;
    private readonly Bridging bridging;
    private readonly MatchPolicy policy;
    private readonly int[] meritWeights;
    private readonly Interner<int[]> lists = new(SameNumbers.Comparer);
    private readonly List<ListFacet> facets = [];
    private readonly List<Asked> asked = [];
    private readonly List<int> key = [];

    public ListFacets(Columns columns, Bridging bridging, MatchPolicy policy, RarityTable rarity)
    {
        columnOf = new(columns.Items.Length);
        for (var column = 0; column < columns.Items.Length; column++)
            columnOf.Add(columns.Items[column], column);
        this.bridging = bridging;
        this.policy = policy;
        meritWeights = Array.ConvertAll(columns.Items, item => item.Kind == RequirementKind.Skill ? rarity.Of(new(item.Id!)) : 1);
    }

    public ListFacet[] ToArray() => [.. facets];

    public Asked[] Asked() => [.. asked];

    /// <summary>The number of the facet that holds all that an opening asks for of one kind.</summary>
    public int NumberOf(Opening opening, RequirementKind kind)
    {
        key.Clear();
        Add(opening, ListKinds.Items(opening.Must, kind), isMust: true);
        Add(opening, ListKinds.Items(opening.Merit, kind), isMust: false);

        // By column, and of the same column the must first: an item that is in both lists is a must.
        key.Sort();
        var last = -1;
        key.RemoveAll(entry => (entry >> 2) == last || (last = entry >> 2) < 0);
        var stated = ListKinds.Items(opening.Must, kind) is not null && ListKinds.Items(opening.Merit, kind) is not null;
        key.Add(key.Count == 0 && stated ? (int)kind : -(int)kind);

        var number = lists.NumberOf([.. key]);
        if (number == facets.Count)
            facets.Add(Facet(kind, stated));
        return number;
    }

    private void Add(Opening opening, IEnumerable<RequirementItem>? items, bool isMust)
    {
        foreach (var item in items ?? [])
            key.Add((columnOf[item] << 2) | (isMust ? 0 : 2) | (Bridging.Adapts(opening, item) ? 1 : 0));
    }

    private ListFacet Facet(RequirementKind kind, bool stated)
    {
        var from = asked.Count;
        long weights = 0;
        foreach (var entry in key.SkipLast(1))
        {
            var (column, isMust, adaptable) = (entry >> 2, (entry & 2) == 0, (entry & 1) != 0);
            var weight = meritWeights[column] * (isMust ? policy.MustFactor : 1);
            weights += weight;
            asked.Add(new(column, weight, isMust ? bridging.Fatal(column, adaptable) : (byte)0, isMust, adaptable));
        }

        var points = policy.WeightOf(ListKinds.PartOf(kind));
        var empty = weights > 0 ? 0 : stated ? points : points * policy.UnknownPercent / 100;
        return new(from, asked.Count, points, empty, 100 * Math.Max(weights, 1));
    }
}
