using Samverkan.Agility;
using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Narratives;
using Samverkan.Partners;
using Samverkan.Purposes;
using Samverkan.Sharing;
using Samverkan.TargetGroups;

namespace Samverkan.Tests.Oracle;

/// <summary>Who may propose, vote, call and close.</summary>
internal static class GovernanceJudge
{
    private static readonly TimeSpan ShortestCall = TimeSpan.FromDays(7);

    public static string? Of(Story story, Fact fact, Actor by, DateTimeOffset at) => fact switch
    {
        ProposalMade made => Made(story, made, by, at),
        BallotCast cast => Cast(story, cast, by, at),
        ProposalDecided => Broken.FromOutside,
        ProposalWithdrawn withdrawn => Known(story, withdrawn.Proposal) ?? PartnersJudge.Own(story.Governance.Made(withdrawn.Proposal)!.Fact.Proposer, by) ?? Open(story, withdrawn.Proposal),
        ProposalCalled called => PartnerOrLeader(by) ?? Known(story, called.Proposal) ?? Open(story, called.Proposal)
            ?? (story.Governance.Closes(called.Proposal) is not null ? Broken.Already : called.Closes - at < ShortestCall ? Broken.TooSoon : null),
        ProposalClosed closed => PartnerOrLeader(by) ?? Known(story, closed.Proposal) ?? Open(story, closed.Proposal)
            ?? (story.Governance.Closes(closed.Proposal) is { } closes && at > closes ? null : Broken.TooSoon),
        ProposalCalledAgain again => PartnerOrLeader(by) ?? Known(story, again.Proposal)
            ?? (story.Governance.OutcomeOf(again.Proposal) != Outcome.Undecided || story.Governance.IsSecondCall(again.Proposal) ? Broken.NotOpen
                : story.Partners.HasLeft(story.Governance.Made(again.Proposal)!.Fact.Proposer) ? Broken.NoLonger
                : again.Closes - at < ShortestCall ? Broken.TooSoon : null),
        _ => BodiesJudge.Of(story, fact, by),
    };

    public static string? PartnerOrLeader(Actor by) => by.Kind is ActorKind.Partner or ActorKind.Leader ? null : Broken.WrongSpeaker;

    /// <summary>A proposal holds what is owned in common, and what would hold if it were carried now.</summary>
    private static string? Made(Story story, ProposalMade made, Actor by, DateTimeOffset at) =>
        PartnersJudge.Own(made.Proposer, by)
        ?? (!story.Partners.HasVoice(made.Proposer) ? Broken.NoVoice
            : Known(story, made.Proposal) is null ? Broken.DuplicateId
            : made.Enacts.Count == 0 ? Broken.NotSo
            : !made.Enacts.All(IsCommon) ? Broken.NotCommon
            : Enacted(story, made.Proposal, made.Enacts, at).Broken);

    /// <summary>The facts of a decision, stated by it one after the other: all of them, or none and what the first that does not hold breaks.</summary>
    public static (Story Story, string? Broken) Enacted(Story story, ProposalId decision, IEnumerable<Fact> facts, DateTimeOffset at)
    {
        foreach (var fact in facts)
        {
            if (Judge.Of(story, fact, Actor.Of(decision), at) is { } broken)
                return (story, broken);
            story = story.And(fact, Actor.Of(decision), at);
        }

        return (story, null);
    }

    private static string? Cast(Story story, BallotCast cast, Actor by, DateTimeOffset at)
    {
        var votes = story.Governance;
        return Known(story, cast.Proposal) ?? Open(story, cast.Proposal)
            ?? (votes.Closes(cast.Proposal) is { } closes && at > closes ? Broken.LateBallot
            : by.Kind == ActorKind.WorkingGroup || !votes.Electorate(cast.Proposal).Contains(NaiveGovernance.VoterOf(by)) ? Broken.NoBallot
            : by.TargetGroup is not null && story.Partners.RepresentsAny(by.Person) ? Broken.NoBallot
            : votes.Ballots(cast.Proposal).Any(other => other.Voter == NaiveGovernance.VoterOf(by)) ? Broken.SecondBallot
            : votes.Ballots(cast.Proposal).Any(other => other.Person == by.Person) ? Broken.SamePerson
            : cast.Ballot == Ballot.Against && cast.Reason is null && votes.RuleOf(cast.Proposal) == DecisionRule.Consent ? Broken.NeedsReason
            : null);
    }

    private static string? Known(Story story, ProposalId proposal) => story.Governance.Made(proposal) is null ? Broken.UnknownId : null;

    private static string? Open(Story story, ProposalId proposal) => story.Governance.OutcomeOf(proposal) is null ? null : Broken.NotOpen;

    /// <summary>What a decision may enact. That a goal or a seat is someone's own shows when it is looked at.</summary>
    private static bool IsCommon(Fact fact) => fact is
        PartnerAdmitted or VoiceGiven or CollaborationClosed or DrivingPartnerChosen or ResourcesPrioritised or ActivityPlanned or ActivityChanged or ActivityDropped
        or PurposeAdopted or ProjectGoalStated or EffectGoalStated or GoalChanged or GoalMet or GoalWithdrawn or GoalTargetSet or GoalPlacedUnderPurpose
        or GoalSupports or GoalLinkChecked or GoalLinkEnded or ActivityServesGoal
        or TargetGroupDelimited or TargetGroupSetAside
        or ProcessLeaderNamed or ProcessLeaderReleased or WorkingGroupFormed or WorkingGroupEnded or SeatVacated or SeatTaken { Partner: null, TargetGroup: null }
        or MandateGranted or MandateChanged or MandateWithdrawn or FrameSet or CadenceSet
        or AreaNamed or AreaEnded or AreaLeadLeft or ActivityPlacedInArea or MandateCoversArea or SteeringGroupDecidedOperation
        or OperationalDecisionConfirmed or OperationalDecisionEnded
        or WayDecided
        or NarrativeAdopted or ChannelPlanned;
}
