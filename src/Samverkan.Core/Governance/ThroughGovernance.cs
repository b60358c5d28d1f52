using Samverkan.Kernel;
using Samverkan.Networks;
using Samverkan.Partners;

namespace Samverkan.Governance;

/// <summary>What this room sees: itself and the rooms above. It answers ballots, and partners that leave, with decisions.</summary>
internal abstract record ThroughGovernance : ThroughNetworks
{
    public GovernanceRoom Governance { get; init; } = new();

    /// <summary>A proposal is carried on by the partner that made it, while the collaboration is: where either is gone, it lapses.</summary>
    public override Rooms React(Fact fact, Moment now)
    {
        var above = (ThroughGovernance)base.React(fact, now);
        return fact switch
        {
            PartnerLeft left => above.Lapsing(proposal => proposal.Proposer == left.Partner),
            CollaborationClosed => above.Lapsing(_ => true),
            _ => above,
        };
    }

    public override Enactment? Due(Moment now)
    {
        foreach (var proposal in Governance.Open)
            if (Consent.Outcome(proposal, Partners.Voices) is { } outcome)
                return Enacting(proposal, outcome, now);
        return base.Due(now);
    }

    /// <summary>The first refusal of a decision's facts, recorded one after the other; null when all of them hold.</summary>
    public Refusal? Trial(ProposalId decision, IReadOnlyList<Fact> facts, Moment now)
    {
        Rooms rooms = this;
        var moment = now with { By = Actor.Of(decision) };
        foreach (var fact in facts)
        {
            if (Admission.Check(rooms, fact, moment) is { } refusal)
                return refusal;
            rooms = Admission.After(rooms, fact, moment);
        }

        return null;
    }

    private ThroughGovernance Lapsing(Func<Proposal, bool> isGone) =>
        this with { Governance = Governance.Open.Where(isGone).Aggregate(Governance, (room, proposal) => room.With(proposal with { Outcome = Outcome.Lapsed })) };

    private Enactment Enacting(Proposal proposal, Outcome outcome, Moment now)
    {
        if (outcome != Outcome.Carried)
            return new(proposal.Id, [new ProposalDecided(proposal.Id, outcome)]);
        IReadOnlyList<Fact> facts = [new ProposalDecided(proposal.Id, outcome), .. proposal.Enacts];
        return Trial(proposal.Id, facts, now) is { } refusal
            ? new(proposal.Id, [new ProposalDecided(proposal.Id, Outcome.CarriedNotEnacted, refusal.Rule)])
            : new(proposal.Id, facts);
    }
}
