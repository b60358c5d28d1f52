using Samverkan.Matching.Compiled;
using Samverkan.Matching.Indexed;
using Samverkan.Matching.Kernels;
using Samverkan.Recruitment;

namespace Samverkan.Matching;

/// <summary>
/// The seekers of a single opening: what is said alike is judged once for each voice, what few say is tallied for those who say it, and only those who can be at the
/// place are gone through. Nothing is allocated once a sheet has been used.
/// </summary>
internal sealed class OpeningScan(Compilation market, ulong seed)
{
    private readonly Stakes stakes = Stakes.Of(market.Policy, MatchSide.Opening);

    private MarketIndex Index => market.Index;

    /// <summary>Keeps the best seekers for an opening, as many as the heap has room for; says how many it kept and how many were eligible.</summary>
    public (int Kept, int Eligible) BestSeekers(int opening, Span<Candidate> heap, ulong[]? dead)
    {
        var sheet = Index.Sheets.Lend();
        var best = BestSeekers(sheet, opening, heap, dead);
        Index.Sheets.Return(sheet);
        return best;
    }

    private (int Kept, int Eligible) BestSeekers(OpeningSheet sheet, int opening, Span<Candidate> heap, ulong[]? dead)
    {
        ref readonly var facets = ref market.Openings.Facets[opening];
        var slot = Index.Openings.Slots.Of[opening];
        sheet.Begin();
        JudgeVoices(sheet, facets);
        var lists = new OpeningLists(market.Openings, facets);
        Tally(sheet, lists, facets.Role - market.Openings.FirstRole);
        int kept = 0, eligible = 0;
        var floor = (Score: 0, Draw: ulong.MaxValue);
        for (var voice = 0; voice < Index.Places.Said.Length; voice++)
        {
            if (!CanBeThere(voice, facets.Place - market.Openings.FirstPlace))
                continue;
            foreach (var seeker in Index.Sayers.ByPlace.Of(voice))
            {
                if (dead is not null && (dead[seeker >> 6] & (1UL << seeker)) != 0)
                    continue;
                var shared = sheet.Points(seeker);
                if (shared < 0)
                    continue;
                var own = OwnPoints(sheet, lists, seeker, slot, facets.Role - market.Openings.FirstRole);
                if (own < 0)
                    continue;
                eligible++;
                if (shared + own < floor.Score)
                    continue;
                var draw = Lottery.Draw(Lottery.Ticket(seed, market.Seekers.Hashes[seeker]), market.Openings.Hashes[opening]);
                TopHeap.Offer(heap, ref kept, new(shared + own, seeker, draw));
                floor = TopHeap.Floor(heap, kept);
            }
        }

        return (kept, eligible);
    }

    private bool CanBeThere(int voice, int place)
    {
        var said = Index.Places.Said[voice];
        ref readonly var facet = ref market.Openings.Places[place];
        var terms = new SeekerTerms(said[0], said[1], said[2], -1, -1, -1);
        return (TermKernel.Place(in facet, in terms, market.Geography.DistancesFrom(terms.Charted), said.AsSpan(3), market.Unknown, market.Policy.ReachLossPercent) & facet.Fatal) == 0;
    }

    private void JudgeVoices(OpeningSheet sheet, in OpeningFacets facets)
    {
        var table = market.Openings;
        ref readonly var hours = ref table.Hours[facets.Hours - table.FirstHours];
        ref readonly var start = ref table.Starts[facets.Start - table.FirstStart];
        for (var voice = 0; voice < sheet.Hours.Length; voice++)
        {
            var terms = new SeekerTerms(-1, -1, -1, Index.Hours.Said[voice][0], Index.Hours.Said[voice][1], -1);
            sheet.Hours[voice] = SideIndex.Points(TermKernel.Hours(in hours, in terms, market.Unknown), stakes.Hours, hours.Fatal);
        }

        for (var voice = 0; voice < sheet.Starts.Length; voice++)
        {
            var terms = new SeekerTerms(-1, -1, -1, -1, -1, Index.Starts.Said[voice][0]);
            sheet.Starts[voice] = SideIndex.Points(TermKernel.Start(in start, in terms, market.Unknown), stakes.Start, start.Fatal);
        }

        JudgeLists(Index.Languages, facets.Languages, sheet.Languages);
        JudgeLists(Index.Licences, facets.Licences, sheet.Licences);
    }

    private void JudgeLists(Voices voices, int cell, short[] points)
    {
        ref readonly var facet = ref market.Openings.Lists[cell];
        for (var voice = 0; voice < points.Length; voice++)
            points[voice] = SideIndex.Short(SpokenKernel.PointsOf(in facet, market.Openings.Asked, voices.Said[voice], market.Unknown));
    }

    private void Tally(OpeningSheet sheet, in OpeningLists lists, int role)
    {
        var openings = market.Openings;
        foreach (ref readonly var item in openings.Asked.AsSpan(lists.Wide.From..lists.Wide.To))
            TallySkill(sheet, item, isNarrow: lists.HasOneList);
        if (!lists.HasOneList)
            foreach (ref readonly var item in openings.Asked.AsSpan(lists.Narrow.From..lists.Narrow.To))
                if (item.Column < market.Columns.Items.Length)
                    foreach (ref readonly var sayer in Index.Sayers.ByItem.Of(item.Column))
                        sheet.Of(sayer.Seeker).Narrow += Gained(item, sayer, RequirementKind.Skill);
        foreach (ref readonly var item in openings.Asked.AsSpan(lists.Experience.From..lists.Experience.To))
            foreach (ref readonly var sayer in Index.Sayers.ByItem.Of(item.Column))
            {
                ref var tally = ref sheet.Of(sayer.Seeker);
                tally.Experience += Gained(item, sayer, RequirementKind.Experience);
                Bar(ref tally, item, sayer, RequirementKind.Experience);
            }

        foreach (ref readonly var sayer in Index.Sayers.ByRole.Of(role))
            (sheet.Of(sayer.Seeker).Role, sheet.Of(sayer.Seeker).HasRole) = (sayer.Code, true);
    }

    private void TallySkill(OpeningSheet sheet, in Asked item, bool isNarrow)
    {
        if (item.Column >= market.Columns.Items.Length)
            return;
        foreach (ref readonly var sayer in Index.Sayers.ByItem.Of(item.Column))
        {
            ref var tally = ref sheet.Of(sayer.Seeker);
            var gained = Gained(item, sayer, RequirementKind.Skill);
            tally.Wide += gained;
            tally.Narrow += isNarrow ? gained : 0;
            Bar(ref tally, item, sayer, RequirementKind.Skill);
        }
    }

    private long Gained(in Asked item, in Sayer sayer, RequirementKind kind) =>
        item.Weight * (long)((sayer.Code & Code.Credit) - (IsClosed(sayer.Seeker, kind) ? 0 : market.Unknown));

    private void Bar(ref Tally tally, in Asked item, in Sayer sayer, RequirementKind kind)
    {
        if (item.Fatal == 0)
            return;
        if ((sayer.Code & Code.Unmet) == 0)
            tally.Lifted += IsClosed(sayer.Seeker, kind) ? 1 : 0;
        else
            tally.IsExcluded = true;
    }

    private bool IsClosed(int seeker, RequirementKind kind) => (market.Seekers.Closed[seeker] & (1 << (kind - ListKinds.First))) != 0;

    /// <summary>The points of skills, experience and occupation; less than 0 when they exclude.</summary>
    private int OwnPoints(OpeningSheet sheet, in OpeningLists lists, int seeker, int slot, int role)
    {
        var silence = Index.Openings.ForOpenings.Silent(Index.ClosedOwn(seeker));
        ref readonly var tally = ref sheet.Of(seeker, out var isSaid);
        if (!isSaid)
            return silence.Barred[slot];
        if (tally.IsExcluded || (silence.Bars.Length > 0 && tally.Lifted < silence.Bars[slot]))
            return PlaneKernel.Excluded;
        var codes = silence.Codes;
        return Math.Max(Points(lists.Narrow, tally.Narrow), Points(lists.Wide, tally.Wide))
            + Points(lists.Experience, tally.Experience)
            + Code.Points(tally.HasRole ? tally.Role : codes[market.Columns.Occupation(role)], stakes.Occupation, 0);

        int Points(ListFacet facet, long gained) => facet.Points(ListKernel.Sum(in facet, market.Openings.Asked, codes) + gained);
    }
}
