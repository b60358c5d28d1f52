using Samverkan.Matching.Compiled;
using Samverkan.Matching.Indexed;
using Samverkan.Matching.Kernels;

namespace Samverkan.Matching;

/// <summary>
/// Where one seeker at a time is judged: a code for each column, and points for each facet. Not thread-safe, and used again for the next seeker
/// so that judging allocates nothing.
/// </summary>
internal sealed class Desk(Compilation market)
{
    private readonly OpeningTable openings = market.Openings;
    private readonly byte[] codes = new byte[market.Columns.Count];
    private readonly int[] points = new int[market.Openings.Cells];
    private Candidate[] heap = [];

    /// <summary>Where the bays of a scan are laid out.</summary>
    public Bench Bench { get; } = new();

    /// <summary>Who is judged; -1 before the first.</summary>
    public int Seeker { get; private set; } = -1;

    public ReadOnlySpan<byte> Codes => codes;

    public ReadOnlySpan<int> Points => points;

    /// <summary>The requirements of the pair that was last explained.</summary>
    public List<Judged> Judged { get; } = [];

    private ref readonly SeekerTerms Terms => ref market.Seekers.Terms[Seeker];

    private ReadOnlySpan<int> Distances => market.Geography.DistancesFrom(Terms.Charted);

    private ReadOnlySpan<int> Needs => market.Seekers.Needs.Row(Seeker);

    /// <summary>Room for candidates, left as the last user left it.</summary>
    public Span<Candidate> Heap(int room)
    {
        if (heap.Length < room)
            heap = new Candidate[room];
        return heap.AsSpan(0, room);
    }

    /// <summary>Lays out the codes of a seeker. What the seeker before said is taken back, unless one of them has closed lists, which fill whole ranges.</summary>
    public void Seat(int seeker)
    {
        if (seeker == Seeker)
            return;
        var seekers = market.Seekers;
        var said = seekers.Said.Row(seeker);
        var saidCodes = seekers.SaidCodes.Row(seeker);
        if (Seeker >= 0 && seekers.Closed[Seeker] == 0 && seekers.Closed[seeker] == 0)
        {
            CodeKernel.TakeBack(codes, market.Unknown, seekers.Said.Row(Seeker));
            CodeKernel.Say(codes, said, saidCodes);
        }
        else
        {
            CodeKernel.Lay(codes, market.Unknown, market.Columns.Closed[seekers.Closed[seeker]], said, saidCodes);
        }

        Seeker = seeker;
    }

    /// <summary>Judges the seeker against every facet of the market.</summary>
    public void JudgeAll(in Stakes stakes)
    {
        ListKernel.Points(openings.Lists, openings.Asked, codes, points);
        for (var i = 0; i < openings.Eithers.Length; i++)
            points[openings.FirstEither + i] = openings.Eithers[i].Points(points);
        for (var i = 0; i < openings.Roles; i++)
            JudgeRole(openings.FirstRole + i, stakes);
        for (var i = 0; i < openings.Places.Length; i++)
            JudgePlace(openings.FirstPlace + i, stakes);
        for (var i = 0; i < openings.Hours.Length; i++)
            JudgeHours(openings.FirstHours + i, stakes);
        for (var i = 0; i < openings.Starts.Length; i++)
            JudgeStart(openings.FirstStart + i, stakes);
        for (var i = 0; i < openings.Supports.Count; i++)
            JudgeSupport(openings.FirstSupport + i, stakes);
    }

    /// <summary>Judges the seeker against the facets of one opening only, and scores the pair; less than 0 when it is excluded.</summary>
    public int Score(int opening, in Stakes stakes)
    {
        ref readonly var facets = ref openings.Facets[opening];
        JudgeSkills(facets.Skills);
        JudgeList(facets.Languages);
        JudgeList(facets.Licences);
        JudgeList(facets.Experience);
        JudgeRole(facets.Role, stakes);
        JudgePlace(facets.Place, stakes);
        JudgeHours(facets.Hours, stakes);
        JudgeStart(facets.Start, stakes);
        JudgeSupport(facets.Support, stakes);
        return facets.Score(points);
    }

    public byte PlaceCode(int cell) =>
        TermKernel.Place(in openings.Places[cell - openings.FirstPlace], in Terms, Distances, market.Seekers.Reachable.Row(Seeker), market.Unknown, market.Policy.ReachLossPercent);

    public byte HoursCode(int cell) => TermKernel.Hours(in openings.Hours[cell - openings.FirstHours], in Terms, market.Unknown);

    public byte StartCode(int cell) => TermKernel.Start(in openings.Starts[cell - openings.FirstStart], in Terms, market.Unknown);

    public int OccupationPoints(int cell, int weight) => Code.Points(codes[market.Columns.Occupation(cell - openings.FirstRole)], weight, 0);

    public int WishPoints(int cell, int weight) => Code.Points(codes[market.Columns.Wish(cell - openings.FirstRole)], weight, 0);

    public int SupportPoints(int cell, int weight) =>
        TermKernel.Support(openings.Supports.Offered(cell - openings.FirstSupport), Needs, weight, market.Unknown);

    private void JudgeSkills(int cell)
    {
        if (cell < openings.FirstEither)
        {
            JudgeList(cell);
            return;
        }

        var either = openings.Eithers[cell - openings.FirstEither];
        JudgeList(either.Narrow);
        JudgeList(either.Wide);
        points[cell] = either.Points(points);
    }

    private void JudgeList(int cell) => points[cell] = ListKernel.PointsOf(in openings.Lists[cell], openings.Asked, codes, excluding: true);

    private void JudgeRole(int cell, in Stakes stakes) => points[cell] = OccupationPoints(cell, stakes.Occupation) + WishPoints(cell, stakes.Wish);

    private void JudgePlace(int cell, in Stakes stakes) =>
        points[cell] = Code.Points(PlaceCode(cell), stakes.Place, openings.Places[cell - openings.FirstPlace].Fatal);

    private void JudgeHours(int cell, in Stakes stakes) =>
        points[cell] = Code.Points(HoursCode(cell), stakes.Hours, openings.Hours[cell - openings.FirstHours].Fatal);

    private void JudgeStart(int cell, in Stakes stakes) =>
        points[cell] = Code.Points(StartCode(cell), stakes.Start, openings.Starts[cell - openings.FirstStart].Fatal);

    private void JudgeSupport(int cell, in Stakes stakes) => points[cell] = SupportPoints(cell, stakes.Support);
}
