using Samverkan.Agility;
using Samverkan.Governance;
using Samverkan.Kernel;

namespace Samverkan.Tests.Oracle;

/// <summary>What the oracle expects to stand in a ledger when something has been stated: that, and the decisions it led to.</summary>
internal static class Expected
{
    /// <summary>The story with every decision that is due; and whether the oracle claims to know that no decision is missing.</summary>
    public static (Story Story, bool IsSure) Decisions(Story story)
    {
        while (Next(story) is { } next)
        {
            if (next.Broken == Broken.Unsure)
                return (story, false);
            story = next.Story;
        }

        return (story, true);
    }

    /// <summary>The story with the next decision that is due, strategic ones first; null when none is.</summary>
    private static (Story Story, string? Broken)? Next(Story story) =>
        story.Governance.Open.OrderBy(proposal => proposal.Value, StringComparer.Ordinal).Where(story.Governance.IsDue).Take(1).ToList() is [var due] ? Strategic(story, due)
        : story.Agility.Waiting.FirstOrDefault(one => NaiveAgility.EffectOf(one) <= NaiveAgility.DayOf(story.Latest)) is { } waiting ? WithinMandate(story, waiting.Fact.Decision)
        : null;

    private static (Story Story, string? Broken) Strategic(Story story, ProposalId due)
    {
        var (decision, at) = (Actor.Of(due), story.Latest);
        var outcome = story.Governance.Count(due);
        var decided = story.And(new ProposalDecided(due, outcome), decision, at);
        if (outcome != Outcome.Carried)
            return (decided, null);
        var (after, broken) = GovernanceJudge.Enacted(decided, due, story.Governance.Made(due)!.Fact.Enacts, at);
        return (broken is null ? after : story.And(new ProposalDecided(due, Outcome.CarriedNotEnacted), decision, at), broken);
    }

    /// <summary>A decision within a mandate records what it holds on its day, if all of that still holds.</summary>
    private static (Story Story, string? Broken) WithinMandate(Story story, OperationalDecisionId due)
    {
        var (decision, at) = (Actor.Of(due), story.Latest);
        var (after, broken) = OperationsJudge.Enacted(story.And(new OperationalDecisionSettled(due, Outcome.Carried), decision, at), due, at);
        return (broken is null ? after : story.And(new OperationalDecisionSettled(due, Outcome.CarriedNotEnacted), decision, at), broken);
    }

    /// <summary>The first line that differs; null when none does. Which rule a decision fell on is not the oracle's to say.</summary>
    public static string? Difference(Story expected, IReadOnlyList<Entry> ledger)
    {
        var lines = expected.Lines.Zip(ledger).FirstOrDefault(pair => !Same(pair.First, pair.Second));
        return lines.First is not null ? $"expected {lines.First}, got {lines.Second}"
            : expected.Length != ledger.Count ? $"expected {expected.Length} lines, got {ledger.Count}"
            : null;
    }

    private static bool Same(Entry one, Entry other) =>
        one == other
        || (one.Fact is ProposalDecided decided && other.Fact is ProposalDecided also && one with { Fact = also } == other && decided.Proposal == also.Proposal && decided.Outcome == also.Outcome)
        || (one.Fact is OperationalDecisionSettled settled && other.Fact is OperationalDecisionSettled too && one with { Fact = too } == other && settled.Decision == too.Decision && settled.Outcome == too.Outcome);
}
