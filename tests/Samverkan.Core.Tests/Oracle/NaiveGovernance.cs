using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Tests.Oracle;

/// <summary>A ballot that was cast: for whom, by which person, and how.</summary>
internal sealed record NaiveBallot(string Voter, PersonId Person, Ballot Ballot);

/// <summary>Who has a ballot, how votes fall, who sits where and who holds a mandate.</summary>
internal sealed class NaiveGovernance(Story story)
{
    public IEnumerable<ProposalId> Proposals => story.All<ProposalMade>().Select(one => one.Fact.Proposal);

    public Told<ProposalMade>? Made(ProposalId proposal) => story.First<ProposalMade>(made => made.Proposal == proposal);

    /// <summary>How it fell; null while it is open. A second call opens what fell undecided.</summary>
    public Outcome? OutcomeOf(ProposalId proposal) => story.Once($"outcome of {proposal}", () =>
    {
        var made = Made(proposal)!;
        Outcome? outcome = null;
        foreach (var line in story.Lines.Skip(made.Place + 1))
        {
            outcome = line.Fact switch
            {
                ProposalDecided decided when decided.Proposal == proposal => decided.Outcome,
                ProposalWithdrawn withdrawn when withdrawn.Proposal == proposal => Outcome.Withdrawn,
                ProposalCalledAgain again when again.Proposal == proposal => null,
                PartnerLeft left when left.Partner == made.Fact.Proposer => outcome ?? Outcome.Lapsed,
                CollaborationClosed => outcome ?? Outcome.Lapsed,
                _ => outcome,
            };
        }

        return outcome;
    });

    public IEnumerable<ProposalId> Open => Proposals.Where(proposal => OutcomeOf(proposal) is null);

    /// <summary>A vote does not change its rule on the way: it is that of the agreement in force when the proposal was made, or consent.</summary>
    public DecisionRule RuleOf(ProposalId proposal) => AgreementOf(proposal)?.Rule ?? DecisionRule.Consent;

    public IReadOnlyList<TargetGroupId> GroupsWithBallot(ProposalId proposal) => AgreementOf(proposal)?.Ballots is { } groups ? [.. groups] : [];

    public IEnumerable<NaiveBallot> Ballots(ProposalId proposal) =>
        story.All<BallotCast>().Where(one => one.Fact.Proposal == proposal).Select(one => new NaiveBallot(VoterOf(one.By), one.By.Person, one.Fact.Ballot));

    /// <summary>One ballot each for the partners with a voice, the leader where independent, and the groups that the agreement names.</summary>
    public List<string> Electorate(ProposalId proposal) => story.Once($"electorate of {proposal}", () =>
    {
        List<string> voters = [.. story.Partners.Voices.Select(partner => $"partner:{partner}")];
        if (IsIndependent)
            voters.Add("leader");
        voters.AddRange(GroupsWithBallot(proposal).Select(group => $"targetGroup:{group}"));
        return voters;
    });

    public bool IsSecondCall(ProposalId proposal) => story.Any<ProposalCalledAgain>(again => again.Proposal == proposal);

    /// <summary>When the latest call closes; null when there was none.</summary>
    public DateTimeOffset? Closes(ProposalId proposal) =>
        story.Last<ProposalCalledAgain>(call => call.Proposal == proposal)?.Fact.Closes ?? story.Last<ProposalCalled>(call => call.Proposal == proposal)?.Fact.Closes;

    /// <summary>The count is made when everyone who has a ballot has been heard, and else when the call has been closed.</summary>
    public bool IsDue(ProposalId proposal)
    {
        var lastCall = Math.Max(story.PlaceOf<ProposalCalled>(call => call.Proposal == proposal), story.PlaceOf<ProposalCalledAgain>(call => call.Proposal == proposal));
        if (story.PlaceOf<ProposalClosed>(closed => closed.Proposal == proposal) > lastCall)
            return true;
        var voters = Electorate(proposal);
        var heard = Ballots(proposal).Select(cast => cast.Voter).ToHashSet(StringComparer.Ordinal);
        return voters.Count > 0 && voters.TrueForAll(heard.Contains);
    }

    /// <summary>How the ballots of those who have one now would make it fall.</summary>
    public Outcome Count(ProposalId proposal)
    {
        var voters = Electorate(proposal);
        var counted = Ballots(proposal).Where(cast => voters.Contains(cast.Voter)).ToList();
        var sectorsWithVoice = story.Partners.Voices.Select(story.Partners.SectorOf).ToHashSet();
        var sectorsHeard = story.Partners.Voices.Where(partner => counted.Exists(cast => cast.Voter == $"partner:{partner}")).Select(story.Partners.SectorOf).ToHashSet();
        var (yes, no) = (counted.Count(cast => cast.Ballot == Ballot.For), counted.Count(cast => cast.Ballot == Ballot.Against));

        if (!IsSecondCall(proposal) && !sectorsWithVoice.SetEquals(sectorsHeard))
            return Outcome.Undecided;
        if (yes == 0 && no == 0)
            return Outcome.Undecided;
        return RuleOf(proposal) switch
        {
            DecisionRule.SimpleMajority when yes == no => Outcome.Undecided,
            DecisionRule.SimpleMajority => yes > no ? Outcome.Carried : Outcome.Rejected,
            DecisionRule.TwoThirds => 3 * yes >= 2 * (yes + no) ? Outcome.Carried : Outcome.Rejected,
            _ => no == 0 ? Outcome.Carried : Outcome.Rejected,
        };
    }

    /// <summary>The one named last, if nobody was released since.</summary>
    public Told<ProcessLeaderNamed>? Leader =>
        story.Last<ProcessLeaderNamed>(_ => true) is { } named && named.Place > story.PlaceOf<ProcessLeaderReleased>(_ => true) ? named : null;

    public HashSet<PartnerId> LeaderTies =>
        Leader is { } leader ? [.. leader.Fact.Ties ?? [], .. story.All<ProcessLeaderTied>().Where(one => one.Place > leader.Place).Select(one => one.Fact.Partner)] : [];

    /// <summary>A leader whom no partner that takes part has a hold on, employs, is represented by or is seated by.</summary>
    public bool IsIndependent =>
        Leader is { } leader && !story.Partners.Present.Exists(partner =>
            LeaderTies.Contains(partner)
            || string.Equals(leader.Fact.Employer, story.Partners.NameOf(partner), StringComparison.OrdinalIgnoreCase)
            || story.Partners.Representatives(partner).Contains(leader.Fact.Person)
            || Bodies.Any(body => Seats(body).Exists(seat => seat.Person == leader.Fact.Person && seat.Partner == partner)));

    public IEnumerable<WorkingGroupId> Groups => story.All<WorkingGroupFormed>().Select(one => one.Fact.Group);

    public bool IsAtWork(WorkingGroupId group) => Groups.Contains(group) && !story.Any<WorkingGroupEnded>(ended => ended.Group == group);

    /// <summary>The steering group, which is null, and the working groups that have not ended.</summary>
    public IEnumerable<WorkingGroupId?> Bodies => [null, .. Groups.Where(IsAtWork).Select(group => (WorkingGroupId?)group)];

    /// <summary>Who has taken a seat in a body and not left it; a partner that left has none.</summary>
    public List<SeatTaken> Seats(WorkingGroupId? body) =>
        [.. story.All<SeatTaken>().Where(one => one.Fact.Group == body
            && !(one.Fact.Partner is { } partner && story.Partners.HasLeft(partner))
            && story.PlaceOf<SeatVacated>(vacated => vacated.Group == body && vacated.Person == one.Fact.Person) < one.Place).Select(one => one.Fact)];

    public MandateGranted? Mandate(MandateId mandate) => story.First<MandateGranted>(granted => granted.Mandate == mandate)?.Fact;

    /// <summary>A mandate stands until it is withdrawn, or its holder is gone. Its days are another matter.</summary>
    public bool Holds(MandateId mandate) =>
        Mandate(mandate) is { } granted && !story.Any<MandateWithdrawn>(withdrawn => withdrawn.Mandate == mandate)
        && !(granted.Partner is { } partner && story.Partners.HasLeft(partner))
        && !(granted.Group is { } group && story.Any<WorkingGroupEnded>(ended => ended.Group == group));

    public static string VoterOf(Actor by) => by.Partner is { } partner ? $"partner:{partner}" : by.TargetGroup is { } group ? $"targetGroup:{group}" : "leader";

    private AgreementDrafted? AgreementOf(ProposalId proposal) =>
        story.Upto(Made(proposal)!.Place).Partners is var then && then.InForce is { } version ? then.Draft(version) : null;
}
