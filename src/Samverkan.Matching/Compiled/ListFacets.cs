using Samverkan.Matching.Kernels;
using Samverkan.Recruitment;

namespace Samverkan.Matching.Compiled;

/// <summary>What openings ask for in lists: each distinct list of one kind, once.</summary>
internal sealed class ListFacets
{
    /// <summary>What stands for all that is not known of what is asked, beside the expected skills.</summary>
    private const int WeightOfNotKnown = 4096;

    private readonly ItemWeights weights;
    private readonly Columns columns;
    private readonly Bridging bridging;
    private readonly MatchPolicy policy;
    private readonly Expectations expectations;
    private readonly Dictionary<int[], int> lists = new(SameNumbers.Comparer);
    private readonly Dictionary<Expected, int> expected = new(ReferenceEqualityComparer.Instance);
    private readonly List<ListFacet> facets = [];
    private readonly List<EitherFacet> eithers = [];
    private readonly List<Asked> asked = [];
    private readonly List<int> key = [];

    public ListFacets(ItemWeights weights, Columns columns, Bridging bridging, MatchPolicy policy, Expectations expectations)
    {
        this.weights = weights;
        this.columns = columns;
        this.bridging = bridging;
        this.policy = policy;
        this.expectations = expectations;
    }

    public ListFacet[] ToArray() => [.. facets];

    public Asked[] Asked() => [.. asked];

    public EitherFacet[] Eithers() => [.. eithers];

    /// <summary>The number of the facet that holds all that an opening asks for of one kind; the complement of a number among <see cref="Eithers"/> where two compete.</summary>
    public int NumberOf(Opening opening, RequirementKind kind) =>
        kind == RequirementKind.Skill && expectations.Of(opening) is { IsEmpty: false } typical ? NumberOf(typical) : NumberOfAsked(opening, kind);

    private int NumberOfAsked(Opening opening, RequirementKind kind)
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

        int[] same = [.. key];
        if (!lists.TryGetValue(same, out var number))
            lists.Add(same, number = AddFacet(kind, stated));
        return number;
    }

    private int NumberOf(Expected typical)
    {
        if (expected.TryGetValue(typical, out var number))
            return number;
        number = AddExpected(typical.Own.Length > 0 ? typical.Own : typical.All);
        if (typical.Own.Length > 0 && typical.OfGroup.Length > 0)
        {
            eithers.Add(new(number, AddExpected(typical.All)));
            number = ~(eithers.Count - 1);
        }

        expected.Add(typical, number);
        return number;
    }

    private void Add(Opening opening, IEnumerable<RequirementItem>? items, bool isMust)
    {
        foreach (var item in items ?? [])
            key.Add((weights.ColumnOf(item) << 2) | (isMust ? 0 : 2) | (bridging.Adapts(opening, item) ? 1 : 0));
    }

    private int AddFacet(RequirementKind kind, bool stated)
    {
        var from = asked.Count;
        long sum = 0;
        foreach (var entry in key.SkipLast(1))
        {
            var (column, isMust, adaptable) = (entry >> 2, (entry & 2) == 0, (entry & 1) != 0);
            var weight = weights.Of(column) * (isMust ? policy.MustFactor : 1);
            sum += weight;
            asked.Add(new(column, weight, isMust ? bridging.Fatal(column, adaptable) : (byte)0, isMust, adaptable));
        }

        var points = policy.WeightOf(ListKinds.PartOf(kind));
        var empty = sum > 0 ? 0 : stated ? points : points * policy.UnknownPercent / 100;
        facets.Add(new(from, asked.Count, points, empty, 100 * Math.Max(sum, 1), IsExpected: false));
        return facets.Count - 1;
    }

    private int AddExpected(IEnumerable<string> skills)
    {
        var from = asked.Count;
        long sum = WeightOfNotKnown;
        asked.Add(new(columns.NeverKnown, WeightOfNotKnown, 0, IsMust: false, Adaptable: false));
        foreach (var skill in skills)
        {
            var column = weights.ColumnOf(new(RequirementKind.Skill, skill));
            sum += weights.Of(column);
            asked.Add(new(column, weights.Of(column), 0, IsMust: false, Adaptable: false));
        }

        facets.Add(new(from, asked.Count, policy.WeightOf(MatchPart.Skills), 0, sum, IsExpected: true));
        return facets.Count - 1;
    }
}
