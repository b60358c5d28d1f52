using Samverkan.Agility;
using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Purposes;
using Samverkan.Testing;
using Samverkan.Testing.Collaborations;

namespace Samverkan.Tests.Ledgers;

public sealed class DecisionLaws
{
    [SamverkanProperty]
    public bool AVoterCastsAtMostOneBallotAProposal(History history) =>
        history.End.Governance.Proposals.Values.All(proposal => AreDistinct(proposal.Ballots.Select(cast => cast.Voter.ToString())));

    [SamverkanProperty]
    public bool APersonCastsAtMostOneBallotAProposal(History history) =>
        history.End.Governance.Proposals.Values.All(proposal => AreDistinct(proposal.Ballots.Select(cast => cast.Person.Value)));

    [SamverkanProperty]
    public bool ADecisionRecordsAllThatItCarriedOrNothing(History history) =>
        history.End.Governance.Proposals.Values.All(proposal =>
        {
            var enacted = history.End.Ledger.Where(entry => entry.By.Decision == proposal.Id).Select(entry => entry.Fact).ToArray();
            var undecided = new ProposalDecided(proposal.Id, Outcome.Undecided);
            if (proposal.Calls == 2 && !enacted.FirstOrDefault(undecided).Equals(undecided))
                return false;
            enacted = proposal.Calls == 2 ? enacted[1..] : enacted;
            return proposal.Outcome switch
            {
                Outcome.Undecided => enacted.SequenceEqual([undecided]),
                null or Outcome.Withdrawn or Outcome.Lapsed => enacted.Length == 0,
                Outcome.Carried => enacted.SequenceEqual(proposal.Enacts.Prepend(new ProposalDecided(proposal.Id, Outcome.Carried))),
                Outcome.Rejected => enacted.SequenceEqual([new ProposalDecided(proposal.Id, Outcome.Rejected)]),
                _ => enacted is [ProposalDecided { Outcome: Outcome.CarriedNotEnacted, Rule.Length: 6 }],
            };
        });

    /// <summary>All of it stands together, in one unbroken row, at the time of what led to it.</summary>
    [SamverkanProperty]
    public bool WhatADecisionRecordsStandsTogether(History history)
    {
        var ledger = history.End.Ledger;
        return Enumerable.Range(1, Math.Max(0, ledger.Count - 1)).Where(index => ledger[index].By.Kind is ActorKind.Decision or ActorKind.Operation).All(index =>
            ledger[index].At == ledger[index - 1].At
            && (ledger[index].Fact is ProposalDecided or OperationalDecisionSettled ? ledger[index].By != ledger[index - 1].By : ledger[index].By == ledger[index - 1].By));
    }

    [SamverkanProperty]
    public bool WhatIsOwnedInCommonChangesOnlyByDecisionOrBeforeRunningByTheOnlyVoice(History history) =>
        history.Turns.Where(turn => !turn.Recorded.IsRefused && turn.Step.Fact is PartnerAdmitted or CollaborationClosed or PurposeAdopted or ProjectGoalStated or EffectGoalStated)
            .Where(turn => !turn.Recorded.IsRefused)
            .All(turn => !turn.Before.Purposes.HasRun && turn.Before.Partners.Voices.Select(voice => voice.Id).SequenceEqual([turn.Step.By.Partner!.Value]));

    [SamverkanProperty]
    public bool AnOpenProposalWaitsForSomeoneWithABallot(History history) =>
        history.States.All(state => state.Governance.Open.All(proposal =>
            !state.Partners.Voices.Any()
            || state.Partners.Voices.Any(voice => proposal.Ballots.All(cast => cast.Voter.Partner != voice.Id))
            || (state.Governance.Leader is not null && proposal.Ballots.All(cast => cast.Voter != Voter.Leader))
            || proposal.GroupsWithBallot.Any(group => proposal.Ballots.All(cast => cast.Voter.TargetGroup != group))));

    [SamverkanProperty]
    public bool WhatIsOpenIsWhatHasNoOutcome(History history) =>
        history.End.Governance.Open.SequenceEqual(history.End.Governance.Proposals.Values.Where(proposal => proposal.Outcome is null));

    /// <summary>The count made anew, from the ballots alone and in the plainest words.</summary>
    [SamverkanProperty]
    public bool EveryCountIsWhatANaiveCountSays(History history) =>
        history.End.Governance.Proposals.Values.Where(proposal => proposal.Voters is not null).All(proposal => Naive(proposal) == (proposal.Outcome == Outcome.CarriedNotEnacted ? Outcome.Carried : proposal.Outcome));

    /// <summary>Where nothing but a ballot or the end of a call led to the count, those who had a ballot are those who took part with a voice before it.</summary>
    [SamverkanProperty]
    public bool EveryPartnerWithAVoiceHasABallotAndNoOtherPartner(History history) =>
        history.Turns.Where(turn => !turn.Recorded.IsRefused && turn.Step.Fact is BallotCast or ProposalClosed)
            .Select(turn => (turn.Before, Decided: turn.Recorded.IsRefused ? null : turn.After.Ledger.ElementAtOrDefault(turn.Before.Ledger.Count + 1)?.By.Decision, turn.After))
            .Where(turn => turn.Decided is not null)
            .All(turn => turn.After.Governance.Proposals[turn.Decided!.Value].Voters!.Voters.Select(voter => voter.Partner).OfType<PartnerId>()
                .SequenceEqual(turn.Before.Partners.Voices.Select(voice => voice.Id)));

    /// <summary>Independence told anew, in the plainest words, where nothing but a ballot or the end of a call led to the count.</summary>
    [SamverkanProperty]
    public bool TheLeaderHasABallotJustWhenTiedToNobodyWhoTakesPart(History history) =>
        history.Turns.Where(turn => !turn.Recorded.IsRefused && turn.Step.Fact is BallotCast or ProposalClosed).All(turn =>
            turn.After.Ledger.ElementAtOrDefault(turn.Before.Ledger.Count + 1)?.By.Decision is not { } decided
            || turn.After.Governance.Proposals[decided].Voters!.Voters.Contains(Voter.Leader) == IsFree(turn.Before));

    private static bool IsFree(Collaboration before)
    {
        if (before.Governance.Leader is not { } leader)
            return false;
        var seats = before.Governance.SteeringGroup.Seats.Concat(before.Governance.Groups.Values.Where(group => !group.IsEnded).SelectMany(group => group.Seats));
        foreach (var partner in before.Partners.Present)
            if (leader.Ties.Contains(partner.Id) || partner.Representatives.Contains(leader.Person) || string.Equals(partner.Name, leader.Employer, StringComparison.OrdinalIgnoreCase)
                || seats.Any(seat => seat.Person == leader.Person && seat.Partner == partner.Id))
                return false;
        return true;
    }

    [SamverkanProperty]
    public bool NoBallotIsCastAfterItsCallHasClosed(History history) =>
        history.Turns.Where(turn => !turn.Recorded.IsRefused && turn.Step.Fact is BallotCast).All(turn =>
            turn.Before.Governance.Proposals[((BallotCast)turn.Step.Fact).Proposal].Closes is not { } closes || turn.At <= closes);

    [SamverkanProperty]
    public bool AProposalIsNotOpenWhereItsProposerOrTheCollaborationIsGone(History history) =>
        history.States.All(state => state.Governance.Open.All(proposal => !state.Partners.IsClosed && !state.Partners.All[proposal.Proposer].HasLeft));

    private static Outcome Naive(StrategicProposal proposal)
    {
        var (yes, no, sectors) = (0, 0, new HashSet<Sector>());
        foreach (var cast in proposal.Ballots)
        {
            if (!proposal.Voters!.Voters.Contains(cast.Voter))
                continue;
            yes += cast.Ballot == Ballot.For ? 1 : 0;
            no += cast.Ballot == Ballot.Against ? 1 : 0;
            if (cast.Voter.Sector is { } sector)
                sectors.Add(sector);
        }

        var lacking = proposal.Voters!.Voters.Any(voter => voter.Sector is { } sector && !sectors.Contains(sector));
        if ((lacking && proposal.Calls < 2) || yes + no == 0 || (proposal.Rule == DecisionRule.SimpleMajority && yes == no))
            return Outcome.Undecided;
        var share = (double)yes / (yes + no);
        return (proposal.Rule switch { DecisionRule.SimpleMajority => share > 0.5, DecisionRule.TwoThirds => share > 0.6666666, _ => no == 0 }) ? Outcome.Carried : Outcome.Rejected;
    }

    private static bool AreDistinct(IEnumerable<string> ids) => ids.Distinct(StringComparer.Ordinal).Count() == ids.Count();
}
