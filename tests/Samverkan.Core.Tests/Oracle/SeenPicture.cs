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
        AgilityPicture.Seen(seen, picture);
        SharingPicture.Seen(seen.Sharing, picture);
        NarrativesPicture.Seen(seen.Narratives, seen.Ledger.Count == 0 ? default : NaiveAgility.DayOf(seen.Ledger[^1].At), picture);
        RecruitmentPicture.Seen(seen.Recruitment, picture);
        return picture;
    }

    private static void Partners(PartnersRoom room, Picture picture)
    {
        picture.SetAll("present", room.Present.Select(partner => partner.Id));
        picture.SetAll("voices", room.Voices.Select(partner => partner.Id));
        picture.SetAll("sectors", room.Sectors);
        foreach (var partner in room.All.Values)
            picture.SetAll($"who acts for {partner.Id}", partner.Representatives);
        picture.Set("in force", room.InForce?.Id);
        foreach (var version in room.Agreements.Values)
            picture.SetAll($"bound by {version.Id}", version.SignedBy);
        picture.SetAll("not bound", room.NotBound.Select(partner => partner.Id));
        picture.SetAll("declined", room.Agreements.Values.SelectMany(version => version.DeclinedBy.Select(partner => $"{version.Id}-{partner}")));
        picture.Set("driving", room.Driving);
        foreach (var question in room.Answers.Keys)
            picture.Set($"answers to {question}", string.Join(" / ", room.Answers[question].Select(given => $"{given.By}: {given.Answer}")));
        picture.SetAll("resources at hand", room.Resources.Values.Where(resource => !resource.IsWithdrawn).Select(resource => resource.Id));
        foreach (var activity in room.Activities.Values)
            picture.Set($"activity {activity.Id}", activity.State == ActivityState.Planned ? $"{activity.Doer} {activity.IsTakenOn}" : $"{activity.State}");
    }

    private static void Purposes(PurposesRoom room, Picture picture)
    {
        picture.Set("has run", room.HasRun);
        picture.Set("purpose", room.Current?.Id);
        foreach (var goal in room.Goals.Values)
            picture.Set($"goal {goal.Id}", $"{goal.Owner} {goal.State} {goal.Target is not null} {goal.WhyUnderPurpose is not null}");
        picture.SetAll("links", room.Goals.Values.SelectMany(goal => goal.Supports.Select(link => $"{goal.Id}-{link.Goal}")));
        foreach (var need in room.Needs.Values)
            picture.Set($"need {need.Id}", need.IsEnded ? "ended" : $"{need.Owner} {string.Join(' ', need.SharedBy)}");
    }

    private static void TargetGroups(Collaboration seen, Picture picture)
    {
        picture.SetAll("groups", seen.TargetGroups.Current.Select(group => group.Id));
        foreach (var group in seen.TargetGroups.All.Values)
        {
            picture.SetAll($"chosen by {group.Id}", group.Spokespersons.Select(one => one.Person));
            picture.SetAll($"speaks for {group.Id}", group.Spokespersons.Where(one => one.HasAccepted).Select(one => one.Person));
            picture.SetAll($"involved {group.Id}", group.Involvements.Select(one => one.Level));
        }

        picture.SetAll("aspects", seen.TargetGroups.Aspects.Values.Where(aspect => !aspect.IsStruck).Select(aspect => aspect.Id));
    }

    private static void Networks(NetworksRoom room, Picture picture)
    {
        picture.SetAll("contacts", room.Current.Select(contact => $"{contact.Id}:{contact.OfGroup}"));
        picture.SetAll("ties", room.CurrentTies.Select(tie => tie.Id));
        picture.SetAll("objected", room.Objected);
        foreach (var competence in room.Competences.Values)
            picture.SetAll($"who can {competence.Id}", competence.Holders);
    }

    private static void Governance(GovernanceRoom room, Picture picture)
    {
        picture.Set("leader", room.Leader?.Person);
        picture.SetAll("leader's ties", room.Leader?.Ties ?? []);
        Seats(null, room.SteeringGroup.Seats, picture);
        foreach (var group in room.Groups.Values.Where(group => !group.IsEnded))
            Seats(group.Id, group.Seats, picture);
        picture.SetAll("mandates", room.Mandates.Values.Where(mandate => !mandate.IsEnded).Select(mandate => mandate.Id));
        picture.SetAll("open", room.Open.Select(proposal => proposal.Id));
    }

    private static void Seats(WorkingGroupId? body, IEnumerable<Seat> seats, Picture picture) =>
        picture.SetAll($"seats in {body}", seats.Select(seat => $"{seat.Person}:{seat.Partner}:{seat.TargetGroup}"));

    private static void Votes(Collaboration seen, int since, Picture picture)
    {
        foreach (var proposal in seen.Governance.Proposals.Values)
            picture.Set($"outcome of {proposal.Id}", proposal.Outcome);
        foreach (var proposal in seen.Governance.Open)
        {
            var tally = seen.TallyOf(proposal.Id);
            picture.Set($"rule of {proposal.Id}", tally.Rule);
            picture.SetAll($"silent on {proposal.Id}", tally.Absent);
            picture.Set($"count of {proposal.Id}", $"{tally.For} {tally.Against} {tally.Abstaining}");
            picture.Set($"fate of {proposal.Id}", tally.Outcome);
        }

        foreach (var decided in seen.Since(since).Select(entry => entry.Fact).OfType<ProposalDecided>())
            picture.SetAll($"voters on {decided.Proposal}", seen.Governance.Proposals[decided.Proposal].Voters!.Voters);
    }
}
