using Samverkan.Matching.Compiled;
using Samverkan.Matching.Kernels;
using Samverkan.Recruitment;

namespace Samverkan.Matching;

/// <summary>Says why, for pairs that are shown: turns the codes of a seated seeker back into items. Never on the way of a scan.</summary>
internal sealed class Explainer(Compilation market)
{
    public Match Row(Desk desk, in Candidate candidate, int opening, int rank, bool tiedAtCut, MatchSide by)
    {
        var judged = Judged(desk, opening, withSupport: by == MatchSide.Seeker);
        var parts = Parts(desk, opening, by == MatchSide.Seeker ? MatchPart.Start : MatchPart.Licences);
        return new(
            market.Seekers.Ids[desk.Seeker],
            market.Openings.Ids[opening],
            rank,
            candidate.Score,
            by == MatchSide.Seeker ? candidate.Score : candidate.Score + SeekerViewButNeeds(desk, opening),
            tiedAtCut,
            parts,
            ItemsOf(judged, RequirementValue.Unmet),
            ItemsOf(judged, RequirementValue.Unknown),
            ItemsOf(judged, RequirementValue.Unknown, onlyInferred: true),
            Bridges(judged));
    }

    public EligiblePair Pair(Desk desk, int opening, int openingsView)
    {
        var seekersView = 0;
        for (var part = MatchPart.Wish; part <= MatchPart.Start; part++)
            seekersView += PointsOf(desk, market.Openings.Facets[opening], part, market.Weights[(int)part]);
        var isUnknown = false;
        foreach (var one in Judged(desk, opening, withSupport: false))
            isUnknown |= one is { IsMust: true, Value: RequirementValue.Unknown };
        return new(market.Seekers.Ids[desk.Seeker], market.Openings.Ids[opening], seekersView, openingsView, isUnknown);
    }

    public PairExplanation Explain(Desk desk, int opening)
    {
        var judged = Judged(desk, opening, withSupport: true);
        return new(
            market.Seekers.Ids[desk.Seeker],
            market.Openings.Ids[opening],
            [.. judged.Select(one => new Judgement(one.Item, one.IsMust, one.Value, one.IsInferred))],
            Bridges(judged),
            Parts(desk, opening, MatchPart.Start),
            TypicalSkillsHeld(desk, opening),
            judged.Exists(IsReason) ? Exclusion(desk, opening, judged) : null);
    }

    public Exclusion Exclusion(Desk desk, int opening) => Exclusion(desk, opening, Judged(desk, opening, withSupport: false));

    private Exclusion Exclusion(Desk desk, int opening, List<Judged> judged) => new(
        market.Seekers.Ids[desk.Seeker],
        market.Openings.Ids[opening],
        [.. judged.Where(IsReason).Select(one => one.Item)]);

    private static bool IsReason(Judged one) => one is { Value: RequirementValue.Unmet, IsFatal: true };

    private static RequirementItem[] ItemsOf(List<Judged> judged, RequirementValue value, bool onlyInferred = false)
    {
        var count = 0;
        foreach (var one in judged)
            count += IsAmong(one) ? 1 : 0;
        if (count == 0)
            return [];
        var items = new RequirementItem[count];
        count = 0;
        foreach (var one in judged)
            if (IsAmong(one))
                items[count++] = one.Item;
        return items;

        bool IsAmong(in Judged one) => one.Value == value && (one.IsInferred || !onlyInferred);
    }

    /// <summary>The employer first, then partners by id.</summary>
    private Bridge[] Bridges(List<Judged> judged)
    {
        List<Bridge>? bridges = null;
        foreach (var one in judged)
        {
            if (one.Value != RequirementValue.Unmet)
                continue;
            if (one.Adaptable)
                (bridges ??= []).Add(new(one.Item, null));
            foreach (var partner in market.Bridging.Of(one.Column))
                (bridges ??= []).Add(new(one.Item, partner));
        }

        return bridges is null ? [] : [.. bridges];
    }

    /// <summary>The parts of the score that ranks: all ten for a seeker, the opening's view for an opening.</summary>
    private PartScore[] Parts(Desk desk, int opening, MatchPart last)
    {
        ref readonly var facets = ref market.Openings.Facets[opening];
        var parts = new PartScore[(int)last];
        for (var part = MatchPart.Skills; part <= last; part++)
            parts[(int)part - 1] = new(part, PointsOf(desk, facets, part, market.Weights[(int)part]));
        return parts;
    }

    /// <summary>For an opening's list, which must not show that a person needs something: support counts in full.</summary>
    private int SeekerViewButNeeds(Desk desk, int opening)
    {
        var view = market.Weights[(int)MatchPart.Support];
        for (var part = MatchPart.Wish; part <= MatchPart.Start; part++)
            if (part != MatchPart.Support)
                view += PointsOf(desk, market.Openings.Facets[opening], part, market.Weights[(int)part]);
        return view;
    }

    private int PointsOf(Desk desk, in OpeningFacets facets, MatchPart part, int weight) => part switch
    {
        MatchPart.Skills => ListPoints(desk, facets.Skills),
        MatchPart.Experience => ListPoints(desk, facets.Experience),
        MatchPart.Occupation => desk.OccupationPoints(facets.Role, weight),
        MatchPart.Languages => ListPoints(desk, facets.Languages),
        MatchPart.Licences => ListPoints(desk, facets.Licences),
        MatchPart.Wish => desk.WishPoints(facets.Role, weight),
        MatchPart.Place => Code.Points(desk.PlaceCode(facets.Place), weight, 0),
        MatchPart.Hours => Code.Points(desk.HoursCode(facets.Hours), weight, 0),
        MatchPart.Support => desk.SupportPoints(facets.Support, weight),
        _ => Code.Points(desk.StartCode(facets.Start), weight, 0),
    };

    private SkillId[] TypicalSkillsHeld(Desk desk, int opening)
    {
        var held = new List<string>();
        foreach (var item in market.Openings.ExpectedOf(market.Openings.Facets[opening].Skills))
            if (desk.Codes[item.Column] == Code.Met)
                held.Add(market.Columns.Items[item.Column].Id!);
        return [.. held.Order(StringComparer.Ordinal).Select(id => new SkillId(id))];
    }

    private int ListPoints(Desk desk, int cell) => market.Openings.PointsOfSkills(cell, desk.Codes);

    /// <summary>Every requirement of a pair, in the order of items. The list is the desk's, and is written over by the next pair.</summary>
    private List<Judged> Judged(Desk desk, int opening, bool withSupport)
    {
        var table = market.Openings;
        var facets = table.Facets[opening];
        var judged = desk.Judged;
        judged.Clear();
        var place = table.Places[facets.Place - table.FirstPlace];
        var hours = table.Hours[facets.Hours - table.FirstHours];
        var start = table.Starts[facets.Start - table.FirstStart];
        Add(0, desk.PlaceCode(facets.Place), place.Fatal, isMust: true, place.Adaptable);
        Add(1, desk.HoursCode(facets.Hours), hours.Fatal, isMust: true, hours.Adaptable);
        Add(2, desk.StartCode(facets.Start), start.Fatal, isMust: true, start.Adaptable);
        foreach (var cell in (ReadOnlySpan<int>)[facets.Skills, facets.Languages, facets.Licences, facets.Experience])
            foreach (ref readonly var item in table.ItemsOf(cell))
                Add(item.Column, desk.Codes[item.Column], item.Fatal, item.IsMust, item.Adaptable);
        if (withSupport)
            AddSupport();
        return judged;

        void Add(int column, byte code, byte fatal, bool isMust, bool adaptable) =>
            judged.Add(new(column, market.Columns.Items[column], ValueOf(column, code), code > market.Unknown && IsUnknown(column, code), isMust, fatal != 0, adaptable));

        void AddSupport()
        {
            var needs = market.Seekers.Needs.Row(desk.Seeker);
            for (var i = 0; i < needs.Length; i++)
                judged.Add(new(-1, market.Seekers.NeedItems.Row(desk.Seeker)[i], ValueOfSupport(needs[i]), IsInferred: false, IsMust: false, IsFatal: false, Adaptable: false));
        }

        RequirementValue ValueOfSupport(int need) =>
            TermKernel.IsOffered(table.Supports.Offered(facets.Support - table.FirstSupport), need) ? RequirementValue.Met : RequirementValue.Unknown;
    }

    private RequirementValue ValueOf(int column, byte code) =>
        (code & Code.Unmet) != 0 ? RequirementValue.Unmet
        : IsUnknown(column, code) ? RequirementValue.Unknown
        : RequirementValue.Met;

    /// <summary>
    /// What is met earns all there is, except that a place within reach loses by its distance; yet it earns more than an unknown, always: the
    /// policy's ranges see to it. So less than all is an unknown, inferred if it is more than u.
    /// </summary>
    private bool IsUnknown(int column, byte code) => column == 0 ? code <= market.Unknown : code < Code.Met;
}
