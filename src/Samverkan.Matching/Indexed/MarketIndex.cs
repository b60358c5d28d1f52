using Samverkan.Matching.Compiled;
using Samverkan.Recruitment;

namespace Samverkan.Matching.Indexed;

/// <summary>The seekers of a market laid out for scans: who says the same as others about what, and what each says that few others say.</summary>
internal sealed class MarketIndex
{
    private readonly Lazy<SayersIndex> sayers;
    private readonly SparePool<OpeningSheet> sheets;
    private readonly byte[] closed;

    public MarketIndex(Compilation market)
    {
        var seekers = market.Seekers;
        Openings = market.Side.Index;
        closed = seekers.Closed;
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
        ForSeekers = new(Openings.ForSeekers, this);
        ForOpenings = new(Openings.ForOpenings, this);
        sayers = new(() => new(market, this));
        sheets = new(() => new(this));
    }

    /// <summary>The seekers of another market, before other openings.</summary>
    public MarketIndex(Compilation market, MarketIndex other)
    {
        Openings = market.Side.Index;
        (closed, Terms, Languages, Licences, Hours) = (other.closed, other.Terms, other.Languages, other.Licences, other.Hours);
        (Starts, Supports, Places, sayers, sheets) = (other.Starts, other.Supports, other.Places, other.sayers, other.sheets);
        ForSeekers = new(Openings.ForSeekers, this);
        ForOpenings = new(Openings.ForOpenings, this);
    }

    public OpeningIndex Openings { get; }

    public OwnTerms Terms { get; }

    public Voices Languages { get; }

    public Voices Licences { get; }

    public Voices Hours { get; }

    public Voices Starts { get; }

    public Voices Supports { get; }

    public Voices Places { get; }

    public SidePlanes ForSeekers { get; }

    public SidePlanes ForOpenings { get; }

    /// <summary>Made when the list of a single opening is first asked for.</summary>
    public SayersIndex Sayers => sayers.Value;

    /// <summary>Sheets on which these seekers are judged for one opening at a time, whatever the openings.</summary>
    public SparePool<OpeningSheet> Sheets => sheets;

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
}
