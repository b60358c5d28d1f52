using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Networks;
using Samverkan.Partners;
using Samverkan.Purposes;

namespace Samverkan.Tests.Oracle;

/// <summary>What the library says has come of it, asked through what anyone can ask.</summary>
internal static class SeenPicture
{
    public static Picture Of(Collaboration seen, int since)
    {
        var picture = new Picture();
        Partners(seen.Partners, picture);
        picture.Set("phase", seen.Phase);
        Purposes(seen.Purposes, picture);
        TargetGroups(seen, picture);
        Networks(seen.Networks, picture);
        Governance(seen.Governance, picture);
        Votes(seen, since, picture);
        return picture;
    }

    private static void Partners(PartnersRoom room, Picture picture)
    {
        picture.Set("present", room.Present.Select(partner => partner.Id));
        picture.Set("voices", room.Voices.Select(partner => partner.Id));
        picture.Set("sectors", room.Sectors);
        foreach (var partner in room.All.Values)
            picture.Set($"who acts for {partner.Id}", partner.Representatives);
        picture.Set("in force", room.InForce?.Id);
        foreach (var version in room.Agreements.Values)
            picture.Set($"bound by {version.Id}", version.SignedBy);
        picture.Set("not bound", room.NotBound.Select(partner => partner.Id));
        picture.Set("declined", room.Agreements.Values.SelectMany(version => version.DeclinedBy.Select(partner => $"{version.Id}-{partner}")));
        picture.Set("driving", room.Driving);
        picture.Set("resources at hand", room.Resources.Values.Where(resource => !resource.IsWithdrawn).Select(resource => resource.Id));
        foreach (var activity in room.Activities.Values)
            picture.Set($"activity {activity.Id}", activity.State == ActivityState.Planned ? $"{activity.Doer} {activity.IsTakenOn}" : $"{activity.State}");
    }

    private static void Purposes(PurposesRoom room, Picture picture)
    {
        picture.Set("has run", room.HasRun);
        picture.Set("purpose", room.Current?.Id);
        foreach (var goal in room.Goals.Values)
            picture.Set($"goal {goal.Id}", $"{goal.Owner} {goal.State} {goal.Target is not null} {goal.WhyUnderPurpose is not null}");
        picture.Set("links", room.Goals.Values.SelectMany(goal => goal.Supports.Select(link => $"{goal.Id}-{link.Goal}")));
        foreach (var need in room.Needs.Values)
            picture.Set($"need {need.Id}", need.IsEnded ? "ended" : $"{need.Owner} {string.Join(' ', need.SharedBy)}");
    }

    private static void TargetGroups(Collaboration seen, Picture picture)
    {
        picture.Set("groups", seen.TargetGroups.Current.Select(group => group.Id));
        foreach (var group in seen.TargetGroups.All.Values)
        {
            picture.Set($"chosen by {group.Id}", group.Spokespersons.Select(one => one.Person));
            picture.Set($"speaks for {group.Id}", group.Spokespersons.Where(one => one.HasAccepted).Select(one => one.Person));
            picture.Set($"involved {group.Id}", group.Involvements.Select(one => one.Level));
        }

        picture.Set("aspects", seen.TargetGroups.Aspects.Values.Where(aspect => !aspect.IsStruck).Select(aspect => aspect.Id));
    }

    private static void Networks(NetworksRoom room, Picture picture)
    {
        picture.Set("contacts", room.Current.Select(contact => $"{contact.Id}:{contact.OfGroup}"));
        picture.Set("ties", room.CurrentTies.Select(tie => tie.Id));
        picture.Set("objected", room.Objected);
        foreach (var competence in room.Competences.Values)
            picture.Set($"who can {competence.Id}", competence.Holders);
    }

    private static void Governance(GovernanceRoom room, Picture picture)
    {
        picture.Set("leader", room.Leader?.Person);
        picture.Set("leader's ties", room.Leader?.Ties ?? []);
        Seats(null, room.SteeringGroup.Seats, picture);
        foreach (var group in room.Groups.Values.Where(group => !group.IsEnded))
            Seats(group.Id, group.Seats, picture);
        picture.Set("mandates", room.Mandates.Values.Where(mandate => !mandate.IsEnded).Select(mandate => mandate.Id));
        picture.Set("open", room.Open.Select(proposal => proposal.Id));
    }

    private static void Seats(WorkingGroupId? body, IEnumerable<Seat> seats, Picture picture) =>
        picture.Set($"seats in {body}", seats.Select(seat => $"{seat.Person}:{seat.Partner}:{seat.TargetGroup}"));

    private static void Votes(Collaboration seen, int since, Picture picture)
    {
        foreach (var proposal in seen.Governance.Proposals.Values)
            picture.Set($"outcome of {proposal.Id}", proposal.Outcome);
        foreach (var proposal in seen.Governance.Open)
        {
            var tally = seen.TallyOf(proposal.Id);
            picture.Set($"rule of {proposal.Id}", tally.Rule);
            picture.Set($"silent on {proposal.Id}", tally.Absent);
            picture.Set($"count of {proposal.Id}", $"{tally.For} {tally.Against} {tally.Abstaining}");
            picture.Set($"fate of {proposal.Id}", tally.Outcome);
        }

        foreach (var decided in seen.Since(since).Select(entry => entry.Fact).OfType<ProposalDecided>())
            picture.Set($"voters on {decided.Proposal}", seen.Governance.Proposals[decided.Proposal].Voters!.Voters);
    }
}
