using Samverkan.Kernel;
using Samverkan.Networks;
using Samverkan.Partners;

namespace Samverkan.Governance;

/// <summary>What this room sees: itself and the rooms above. It answers ballots, and partners that leave, with decisions.</summary>
internal abstract record ThroughGovernance : ThroughNetworks
{
    public GovernanceRoom Governance { get; init; } = new();

    /// <summary>The leader that was named, and the members of a working group, may speak as such.</summary>
    public override bool Recognises(Actor by) =>
        by.Kind == ActorKind.Leader ? Governance.Leader?.Person == by.Person
        : by.WorkingGroup is { } group ? Governance.Groups.TryGetValue(group, out var found) && !found.IsEnded && found.Seats.Any(seat => seat.Person == by.Person)
        : base.Recognises(by);

    /// <summary>
    /// A partner that leaves vacates its seats, and its mandates end. A proposal is carried on by the partner that made it, while the collaboration is: where either
    /// is gone, it lapses.
    /// </summary>
    public override Rooms React(Fact fact, Moment now)
    {
        var above = (ThroughGovernance)base.React(fact, now);
        return fact switch
        {
            PartnerLeft left => (above with { Governance = above.Governance.Without(left.Partner) }).Lapsing(proposal => proposal.Proposer == left.Partner),
            CollaborationClosed => above.Lapsing(_ => true),
            _ => above,
        };
    }

    /// <summary>A proposal is due when its call has been closed, or earlier when everyone has been heard: nobody's ballot is cut off, even where it could change nothing.</summary>
    public override Enactment? Due(Moment now)
    {
        foreach (var proposal in Governance.Open)
            if (MayBeDue(proposal) && TallyOf(proposal) is var tally && (proposal.IsToBeCounted || tally.IsComplete))
                return Enacting(proposal, tally.Outcome, now);
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

    /// <summary>Those who have a ballot on a proposal now: one each for the partners with a voice, the leader while independent, and the groups that the agreement names.</summary>
    public Electorate VotersOn(StrategicProposal proposal) =>
        new([
            .. Partners.Voices.Select(partner => Voter.Of(partner.Id, partner.Sector)),
            .. Independence.Holds(this) ? [Voter.Leader] : Array.Empty<Voter>(),
            .. proposal.GroupsWithBallot.Select(Voter.Of),
        ]);

    public Tally TallyOf(StrategicProposal proposal) => proposal.TallyAmong(VotersOn(proposal));

    /// <summary>The voter that an actor speaks for; null when it is none. Who may speak in the capacity has been settled by <see cref="Recognises"/>.</summary>
    public Voter? VoterOf(Actor by) =>
        by.Partner is { } partner ? Voter.Of(partner, Partners.All[partner].Sector)
        : by.TargetGroup is { } group ? Voter.Of(group)
        : by.Kind == ActorKind.Leader ? Voter.Leader
        : null;

    /// <summary>Refuses an actor that has no ballot on a proposal, with what is wrong in its capacity.</summary>
    public Refusal? HasNoBallot(Actor by, StrategicProposal proposal) =>
        by.Partner is { } partner ? GovernanceRules.NoVoice.When(!Partners.HasVoice(partner), partner)
        : by.TargetGroup is { } group ? GovernanceRules.GroupWithoutBallot.When(!proposal.GroupsWithBallot.Contains(group), group)
            ?? GovernanceRules.SpeaksForAPartnerToo.When(Partners.Present.Any(partner => partner.Representatives.Contains(by.Person)), by.Person)
        : by.Kind == ActorKind.Leader ? GovernanceRules.LeaderNotIndependent.When(!Independence.Holds(this), by.Person)
        : GovernanceRules.NoBallotInThatCapacity.Of(by.ToString());

    /// <summary>Refuses an actor that is neither a partner nor the process leader.</summary>
    public static Refusal? NeitherPartnerNorLeader(Actor by) => GovernanceRules.OnlyPartnerOrLeader.When(by.Kind is not (ActorKind.Partner or ActorKind.Leader), by.ToString());

    /// <summary>Refuses a working group that is not there or has ended. The steering group is always there.</summary>
    public Refusal? NoSuchBody(WorkingGroupId? group) =>
        group is { } id ? Refuse.Unknown(id, Governance.Groups) ?? GovernanceRules.GroupHasEnded.When(Governance.Groups[id].IsEnded, id) : null;

    /// <summary>Refuses where no process leader is named.</summary>
    public Refusal? NoLeader() => GovernanceRules.NoLeader.When(Governance.Leader is null, Actor.LeaderPlace);

    /// <summary>Refuses a mandate that is not there or has ended.</summary>
    public Refusal? NotStanding(MandateId mandate) =>
        Refuse.Unknown(mandate, Governance.Mandates) ?? GovernanceRules.MandateHasEnded.When(Governance.Mandates[mandate].IsEnded, mandate);

    /// <summary>Refuses all but the process leader and a decision.</summary>
    public Refusal? NeitherLeaderNorDecided(Actor by) => by.Kind == ActorKind.Leader ? null : NotDecided(by);

    /// <summary>Refuses all but those who do the work: a partner, a working group, the process leader.</summary>
    public static Refusal? NotOfTheWork(Actor by) =>
        GovernanceRules.OnlyThoseWhoDoTheWork.When(by.Kind is not (ActorKind.Partner or ActorKind.WorkingGroup or ActorKind.Leader), by.ToString());

    /// <summary>Fewer ballots than partners with a voice cannot be all: most facts need no more than this to see that a proposal still waits.</summary>
    private bool MayBeDue(StrategicProposal proposal) => proposal.IsToBeCounted || proposal.Ballots.Count >= Partners.Voices.Count();

    private ThroughGovernance Lapsing(Func<StrategicProposal, bool> isGone) =>
        this with { Governance = Governance.Open.Where(isGone).Aggregate(Governance, (room, proposal) => room.With(proposal with { Outcome = Outcome.Lapsed })) };

    private Enactment Enacting(StrategicProposal proposal, Outcome outcome, Moment now)
    {
        if (outcome != Outcome.Carried)
            return new(Actor.Of(proposal.Id), [new ProposalDecided(proposal.Id, outcome)]);
        IReadOnlyList<Fact> facts = [new ProposalDecided(proposal.Id, outcome), .. proposal.Enacts];
        return Trial(proposal.Id, facts, now) is { } refusal
            ? new(Actor.Of(proposal.Id), [new ProposalDecided(proposal.Id, Outcome.CarriedNotEnacted, refusal.Rule)])
            : new(Actor.Of(proposal.Id), facts);
    }
}
