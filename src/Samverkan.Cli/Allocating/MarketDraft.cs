using Samverkan.Cli.Commands;
using Samverkan.Json;
using Samverkan.Kernel;
using Samverkan.Matching;
using Samverkan.Recruitment;

namespace Samverkan.Cli.Allocating;

/// <summary>A problem made of the engine's scores: the eligible pairs, each side by its own view.</summary>
internal static class MarketDraft
{
    /// <summary>One more than the greatest mutual score: a seeker ranks by their own view, and equals by the mutual score.</summary>
    private const int MutualScores = (2 * MatchPolicy.PointsOfAView) + 1;

    public static ProblemDraft Of(MatchInput input, Market market, string source, bool allowsUnknown, Watched watched)
    {
        var draft = new ProblemDraft(source);
        foreach (var seeker in input.Seekers)
            draft.Seeker(seeker.Id);
        foreach (var opening in input.Openings)
            draft.Opening(opening.Id, opening.Positions);
        return watched.Working(new("Bedömer par", "Judging pairs"), market.SeekerCount, step =>
        {
            SeekerId? last = null;
            foreach (var pair in market.Pairs())
            {
                if (last != pair.Seeker)
                    step(1);
                last = pair.Seeker;
                if (allowsUnknown || !pair.HasUnknownMust)
                    draft.Builder.AddPair(
                        draft.Seeker(pair.Seeker), draft.Opening(pair.Opening), (pair.SeekersView * MutualScores) + pair.Mutual, pair.OpeningsView, pair.Mutual, pair.HasUnknownMust);
            }

            return draft;
        });
    }

    /// <summary>Reserves the positions that openings say they reserve.</summary>
    public static void Reserve(ProblemDraft draft, string path, IReadOnlyList<Numbered<Opening>> openings, GroupsFile? groups, TermsFile? terms)
    {
        foreach (var (line, opening) in openings)
        {
            if (opening.Reserved.Count == 0)
                continue;
            if (groups is null)
                throw Wrong("reserved", new("platser är reserverade för grupper; förväntade --groups, som säger vilka som är i dem", "positions are reserved for groups; expected --groups, which says who is in them"));
            if (opening.Reserved.Count > AllocationBuilder.MostReservesOfAnOpening)
                throw Wrong("reserved", new($"för många grupper; förväntade högst {AllocationBuilder.MostReservesOfAnOpening}", $"too many groups; expected at most {AllocationBuilder.MostReservesOfAnOpening}"));
            if (opening.Reserved.Values.Sum(places => (long)places) > opening.Positions)
                throw Wrong("reserved", new("fler är reserverade än det finns platser; förväntade högst så många som positions", "more are reserved than there are positions; expected at most as many as positions"));
            foreach (var (group, places) in opening.Reserved)
            {
                if (groups.Of(group) is null)
                    throw Wrong($"reserved.{group}", new("gruppen finns inte; förväntade en grupp ur --groups", "there is no such group; expected a group of --groups"));
                draft.Builder.Reserve(draft.Opening(opening.Id), group, places, terms?.MeasureOf(group) ?? throw Wrong($"reserved.{group}", TermsFile.NoMeasure));
            }

            InputException Wrong(string field, Wording reason) => new(new(path, line, field, reason));
        }
    }
}
