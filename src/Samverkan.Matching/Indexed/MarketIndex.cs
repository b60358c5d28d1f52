using Samverkan.Matching.Compiled;
using Samverkan.Matching.Kernels;
using Samverkan.Recruitment;

namespace Samverkan.Matching.Indexed;

/// <summary>
/// A market laid out for scans. What many seekers say alike (languages, licences, hours, start, support) is worth the same to them in every slot, and is
/// added as whole <see cref="Planes"/>; what is a seeker's own (skills, experience, occupations) touches few slots, which are found by <see cref="Shares"/> and <see cref="Roles"/>.
/// </summary>
internal sealed class MarketIndex
{
    /// <summary>How many points all planes may hold: 256 MB.</summary>
    private const long MostPoints = 128L << 20;

    private readonly Lazy<SayersIndex> sayers;
    private readonly byte[] closed;

    public MarketIndex(Compilation market)
    {
        var (table, seekers, columns) = (market.Openings, market.Seekers, market.Columns);
        Slots = new(table);
        Terms = new(market);
        Languages = ListVoices(market, RequirementKind.Language);
        Licences = ListVoices(market, RequirementKind.Licence);
        Hours = new(seekers.Ids.Length, (seeker, words) => words.AddRange([seekers.Terms[seeker].Min, seekers.Terms[seeker].Max]));
        Starts = new(seekers.Ids.Length, (seeker, words) => words.Add(seekers.Terms[seeker].From));
        Supports = new(seekers.Ids.Length, (seeker, words) => words.AddRange(seekers.Needs.Row(seeker)));
        Places = new(seekers.Ids.Length, (seeker, words) =>
        {
            words.AddRange([seekers.Terms[seeker].Home, seekers.Terms[seeker].Charted, seekers.Terms[seeker].Reach]);
            words.AddRange(seekers.Reachable.Row(seeker));
        });
        Shares = new(columns.Items.Length, file => FileShares(table, file));
        Roles = new(columns.Roles, file =>
        {
            for (var slot = 0; slot < Slots.Count; slot++)
                if (Slots.Openings[slot] is >= 0 and var opening)
                    file(table.Facets[opening].Role - table.FirstRole, slot);
        });
        Expected = new(market, Slots);
        sayers = new(() => new(market, this));
        closed = seekers.Closed;
        var budget = new PlaneBudget(MostPoints);
        ForSeekers = new(market, this, Stakes.Of(market.Policy, MatchSide.Seeker), budget);
        ForOpenings = new(market, this, Stakes.Of(market.Policy, MatchSide.Opening), budget);
    }

    public Slots Slots { get; }

    public OwnTerms Terms { get; }

    public Voices Languages { get; }

    public Voices Licences { get; }

    public Voices Hours { get; }

    public Voices Starts { get; }

    public Voices Supports { get; }

    public Voices Places { get; }

    /// <summary>For the column of each skill and each sort of experience, the slots that ask for it.</summary>
    public Postings<Share> Shares { get; }

    /// <summary>For each role, its slots.</summary>
    public Postings<int> Roles { get; }

    public ExpectedCells Expected { get; }

    /// <summary>Made when the list of a single opening is first asked for.</summary>
    public SayersIndex Sayers => sayers.Value;

    public SideIndex ForSeekers { get; }

    public SideIndex ForOpenings { get; }

    /// <summary>Which lists of a seeker's own are closed: bit 0 is skills, bit 1 experience.</summary>
    public int ClosedOwn(int seeker)
    {
        var bits = closed[seeker];
        return (bits & 1) | (((bits >> (RequirementKind.Experience - ListKinds.First)) & 1) << 1);
    }

    private static Voices ListVoices(Compilation market, RequirementKind kind)
    {
        var (seekers, bit) = (market.Seekers, 1 << (kind - ListKinds.First));
        var (from, to) = market.Columns.RangeOf(kind);
        var codes = new SortedDictionary<int, byte>();
        return new(seekers.Ids.Length, (seeker, words) =>
        {
            words.Add(seekers.Closed[seeker] & bit);
            codes.Clear();
            var said = seekers.Said.Row(seeker);
            for (var i = 0; i < said.Length; i++)
                if (said[i] >= from && said[i] < to)
                    codes[said[i]] = seekers.SaidCodes.Row(seeker)[i];
            foreach (var (column, code) in codes)
                words.AddRange([column, code]);
        });
    }

    private void FileShares(OpeningTable table, Action<int, Share> file)
    {
        for (var slot = 0; slot < Slots.Count; slot++)
        {
            if (Slots.Openings[slot] is not (>= 0 and var opening))
                continue;
            FileShares(table, table.Facets[opening].Skills, slot, file);
            FileShares(table, table.Facets[opening].Experience, slot, file);
        }
    }

    private static void FileShares(OpeningTable table, int cell, int slot, Action<int, Share> file)
    {
        foreach (ref readonly var item in table.ItemsOf(cell))
            file(item.Column, new(slot, table.Lists[cell].PointsOfMet(item.Weight), item.Fatal != 0));
    }
}
