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
    public bool APartnerCastsAtMostOneBallotAProposal(History history) =>
        history.End.Governance.Proposals.Values.All(proposal => AreDistinct(proposal.Ballots.Select(cast => cast.Partner.Value)));

    [SamverkanProperty]
    public bool APersonCastsAtMostOneBallotAProposal(History history) =>
        history.End.Governance.Proposals.Values.All(proposal => AreDistinct(proposal.Ballots.Select(cast => cast.Person.Value)));

    [SamverkanProperty]
    public bool ADecisionRecordsAllThatItCarriedOrNothing(History history) =>
        history.End.Governance.Proposals.Values.All(proposal =>
        {
            var enacted = history.End.Ledger.Where(entry => entry.By.Decision == proposal.Id).Select(entry => entry.Fact).ToArray();
            return proposal.Outcome switch
            {
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
        return Enumerable.Range(1, Math.Max(0, ledger.Count - 1)).Where(index => ledger[index].By.Kind == ActorKind.Decision).All(index =>
            ledger[index].At == ledger[index - 1].At
            && (ledger[index].Fact is ProposalDecided ? ledger[index].By != ledger[index - 1].By : ledger[index].By == ledger[index - 1].By));
    }

    [SamverkanProperty]
    public bool WhatIsOwnedInCommonChangesOnlyByDecisionOrBeforeRunningByTheOnlyVoice(History history) =>
        history.Turns.Where(turn => !turn.Recorded.IsRefused && turn.Step.Fact is PartnerAdmitted or CollaborationClosed or PurposeAdopted or ProjectGoalStated or EffectGoalStated)
            .Where(turn => !turn.Recorded.IsRefused)
            .All(turn => !turn.Before.Purposes.HasRun && turn.Before.Partners.Voices.Select(voice => voice.Id).SequenceEqual([turn.Step.By.Partner!.Value]));

    /// <summary>Consent, stated anew: heard from all who have a voice now, and no objection from them.</summary>
    [SamverkanProperty]
    public bool AnOpenProposalWaitsForSomeoneWithAVoice(History history) =>
        history.States.All(state => state.Governance.Open.All(proposal =>
            !state.Partners.Voices.Any() || state.Partners.Voices.Any(voice => proposal.Ballots.All(cast => cast.Partner != voice.Id))));

    [SamverkanProperty]
    public bool WhatIsOpenIsWhatHasNoOutcome(History history) =>
        history.End.Governance.Open.SequenceEqual(history.End.Governance.Proposals.Values.Where(proposal => proposal.Outcome is null));

    [SamverkanProperty]
    public bool OneObjectionOfAVoiceRejects(History history) =>
        history.Turns.Where(turn => !turn.Recorded.IsRefused).All(turn => turn.After.Governance.Proposals.Values
            .Where(proposal => proposal.Outcome is Outcome.Carried or Outcome.Rejected or Outcome.CarriedNotEnacted && turn.Before.Governance.Proposals.GetValueOrDefault(proposal.Id)?.Outcome is null)
            .All(proposal => IsRight(proposal, turn)));

    [SamverkanProperty]
    public bool AProposalIsNotOpenWhereItsProposerOrTheCollaborationIsGone(History history) =>
        history.States.All(state => state.Governance.Open.All(proposal => !state.Partners.IsClosed && !state.Partners.All[proposal.Proposer].HasLeft));

    /// <summary>Only where nothing but the decision itself changed who has a voice: else the voices at the moment of the count are not to be seen from outside.</summary>
    private static bool IsRight(Proposal proposal, Turn turn)
    {
        if (turn.Step.Fact is not BallotCast)
            return true;
        var objected = proposal.Ballots.Any(cast => cast.Ballot == Ballot.Against && turn.Before.Partners.Voices.Any(voice => voice.Id == cast.Partner));
        return objected == (proposal.Outcome == Outcome.Rejected);
    }

    private static bool AreDistinct(IEnumerable<string> ids) => ids.Distinct(StringComparer.Ordinal).Count() == ids.Count();
}
