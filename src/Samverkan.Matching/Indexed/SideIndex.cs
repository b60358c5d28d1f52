using Samverkan.Matching.Compiled;
using Samverkan.Matching.Kernels;

namespace Samverkan.Matching.Indexed;

/// <summary>The planes of a market for the lists of one side: what things are worth there, and what of each opening's own a silent seeker is worth to it.</summary>
internal sealed class SideIndex
{
    private readonly Lazy<Silence>[] silences;

    public SideIndex(OpeningSide market, OpeningIndex index, Stakes stakes, PlaneBudget budget)
    {
        var (table, slots) = (market.Openings, index.Slots);
        Stakes = stakes;
        silences = [.. Enumerable.Range(0, 4).Select(closed => new Lazy<Silence>(() => new(market, index, stakes, closed)))];
        MostOwn = market.Policy.WeightOf(MatchPart.Skills) + market.Policy.WeightOf(MatchPart.Experience) + stakes.Occupation + stakes.Wish;

        Languages = Lists(facets => facets.Languages);
        Licences = Lists(facets => facets.Licences);
        Hours = Values(facets => facets.Hours - table.FirstHours, table.Hours.Length, (said, points) =>
        {
            var terms = new SeekerTerms(-1, -1, -1, said[0], said[1], -1);
            for (var i = 0; i < points.Length; i++)
                points[i] = Points(TermKernel.Hours(in table.Hours[i], in terms, market.Unknown), stakes.Hours, table.Hours[i].Fatal);
        });
        Starts = Values(facets => facets.Start - table.FirstStart, table.Starts.Length, (said, points) =>
        {
            var terms = new SeekerTerms(-1, -1, -1, -1, -1, said[0]);
            for (var i = 0; i < points.Length; i++)
                points[i] = Points(TermKernel.Start(in table.Starts[i], in terms, market.Unknown), stakes.Start, table.Starts[i].Fatal);
        });
        Supports = Values(facets => facets.Support - table.FirstSupport, table.Supports.Count, (said, points) =>
        {
            for (var i = 0; i < points.Length; i++)
                points[i] = (short)TermKernel.Support(table.Supports.Offered(i), said, stakes.Support, market.Unknown);
        });
        Places = new([.. Enumerable.Range(0, table.Places.Length)], said =>
        {
            var points = new short[table.Places.Length];
            var terms = new SeekerTerms(said[0], said[1], said[2], -1, -1, -1);
            var distances = market.Geography.DistancesFrom(terms.Charted);
            for (var i = 0; i < points.Length; i++)
                points[i] = Points(TermKernel.Place(in table.Places[i], in terms, distances, said.AsSpan(3), market.Unknown, market.Policy.ReachLossPercent), stakes.Place, table.Places[i].Fatal);
            return points;
        }, budget);

        Planes Values(Func<OpeningFacets, int> cell, int facets, Action<int[], short[]> judge) => new(CellsBy(cell), said =>
        {
            var points = new short[facets];
            judge(said, points);
            return points;
        }, budget);

        Planes Lists(Func<OpeningFacets, int> cell)
        {
            var numbers = new Interner<int>();
            var cells = CellsBy(facets => numbers.NumberOf(cell(facets)));
            var lists = numbers.ToArray();
            return new(cells, said => Array.ConvertAll(lists, list => Short(SpokenKernel.PointsOf(in table.Lists[list], table.Asked, said, market.Unknown))), budget);
        }

        int[] CellsBy(Func<OpeningFacets, int> cell) => Array.ConvertAll(slots.Openings, opening => opening < 0 ? -1 : cell(table.Facets[opening]));
    }

    public Stakes Stakes { get; }

    /// <summary>The most points that skills, experience and occupation can be worth together, with the wish.</summary>
    public int MostOwn { get; }

    public Planes Languages { get; }

    public Planes Licences { get; }

    public Planes Hours { get; }

    public Planes Starts { get; }

    public Planes Supports { get; }

    /// <summary>Not by slot but by place facet.</summary>
    public Planes Places { get; }

    /// <summary>What a seeker who says nothing of skills, experience and occupations is worth, when lists are closed: bit 0 is skills, bit 1 experience.</summary>
    public Silence Silent(int closed) => silences[closed].Value;

    public static short Points(int code, int weight, int fatal) => Short(Code.Points(code, weight, fatal));

    public static short Short(int points) => points < 0 ? PlaneKernel.Excluded : (short)points;
}
