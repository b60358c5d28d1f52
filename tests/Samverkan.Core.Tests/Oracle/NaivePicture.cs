using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Networks;
using Samverkan.Partners;
using Samverkan.TargetGroups;

namespace Samverkan.Tests.Oracle;

/// <summary>What the story says has come of it.</summary>
internal static class NaivePicture
{
    public static Picture Of(Story story, int since)
    {
        var picture = new Picture();
        Partners(story.Partners, story, picture);
        Purposes(story.Purposes, picture);
        TargetGroups(story.TargetGroups, story, picture);
        Networks(story.Networks, story, picture);
        Governance(story.Governance, story, picture);
        Votes(story, since, picture);
        AgilityPicture.Told(story, picture);
        SharingPicture.Told(story, picture);
        NarrativesPicture.Told(story, picture);
        RecruitmentPicture.Told(story, picture);
        return picture;
    }

    private static void Partners(NaivePartners who, Story story, Picture picture)
    {
        picture.SetAll("present", who.Present);
        picture.SetAll("voices", who.Voices);
        picture.SetAll("sectors", who.Sectors);
        foreach (var partner in who.Joined)
            picture.SetAll($"who acts for {partner}", who.Representatives(partner));
        picture.Set("in force", who.InForce);
        foreach (var version in who.Versions)
            picture.SetAll($"bound by {version}", who.SignedBy(version));
        picture.SetAll("not bound", who.InForce is { } inForce ? who.Voices.Except(who.SignedBy(inForce)) : []);
        picture.SetAll("declined", who.Versions.SelectMany(version => who.Joined.Where(partner => who.HasSaidNo(version, partner)).Select(partner => $"{version}-{partner}")));
        picture.Set("driving", who.Driving);
        foreach (var question in story.All<QuestionAnswered>().Select(one => one.Fact.Question))
            picture.Set($"answers to {question}", string.Join(" / ", who.AnswersTo(question)));
        picture.SetAll("resources at hand", story.All<ResourceStated>().Select(one => one.Fact.Resource).Where(who.IsAtHand));
        foreach (var activity in story.All<ActivityPlanned>().Select(one => one.Fact.Activity))
            picture.Set($"activity {activity}", story.Activity(activity) is { State: ActivityState.Planned } now ? $"{now.Doer} {now.IsTakenOn}" : $"{story.Activity(activity)!.State}");
    }

    private static void Purposes(NaivePurposes why, Picture picture)
    {
        picture.Set("phase", why.Phase);
        picture.Set("has run", why.HasRun);
        picture.Set("purpose", why.Purpose);
        foreach (var goal in why.Goals)
            picture.Set($"goal {goal}", $"{why.OwnerOf(goal)} {why.StateOf(goal)} {why.HasTarget(goal)} {why.IsUnderPurpose(goal)}");
        picture.SetAll("links", why.Goals.SelectMany(goal => why.Goals.Where(other => why.Supports(goal, other)).Select(other => $"{goal}-{other}")));
        foreach (var need in why.Needs)
            picture.Set($"need {need}", why.Need(need) is { IsEnded: false } now ? $"{now.Owner} {string.Join(' ', now.SharedBy)}" : "ended");
    }

    private static void TargetGroups(NaiveTargetGroups whom, Story story, Picture picture)
    {
        picture.SetAll("groups", whom.All.Where(whom.IsCurrent));
        foreach (var group in whom.All)
        {
            picture.SetAll($"chosen by {group}", whom.Chosen(group));
            picture.SetAll($"speaks for {group}", whom.Spokespersons(group));
            picture.SetAll($"involved {group}", Enum.GetValues<InvolvementLevel>().Where(level => whom.IsInvolved(group, level)));
        }

        picture.SetAll("aspects", story.All<AspectStated>().Select(one => one.Fact.Aspect).Where(whom.Stands));
    }

    private static void Networks(NaiveNetworks network, Story story, Picture picture)
    {
        picture.SetAll("contacts", network.Contacts.Where(network.IsThere).Select(contact => $"{contact}:{network.GroupOf(contact)}"));
        picture.SetAll("ties", network.Ties.Where(network.IsTied));
        picture.SetAll("objected", story.All<PersonNoted>().Select(one => one.Fact.Person).Where(network.HasObjected).Distinct());
        foreach (var competence in story.All<CompetenceNamed>().Select(one => one.Fact.Competence))
            picture.SetAll($"who can {competence}", network.Contacts.Where(contact => network.Has(contact, competence)));
    }

    private static void Governance(NaiveGovernance room, Story story, Picture picture)
    {
        picture.Set("leader", room.Leader?.Fact.Person);
        picture.SetAll("leader's ties", room.LeaderTies);
        foreach (var body in room.Bodies)
            picture.SetAll($"seats in {body}", room.Seats(body).Select(seat => $"{seat.Person}:{seat.Partner}:{seat.TargetGroup}"));
        picture.SetAll("mandates", story.All<MandateGranted>().Select(one => one.Fact.Mandate).Where(room.Holds));
        picture.SetAll("open", room.Open);
    }

    /// <summary>How open proposals stand, and who had a ballot on those that were counted since.</summary>
    private static void Votes(Story story, int since, Picture picture)
    {
        var room = story.Governance;
        foreach (var proposal in room.Proposals)
            picture.Set($"outcome of {proposal}", room.OutcomeOf(proposal));
        foreach (var proposal in room.Open)
            Vote(story, proposal, picture);
        foreach (var decided in story.All<ProposalDecided>().Where(one => one.Place >= since).Select(one => (one.Place, one.Fact.Proposal)))
            picture.SetAll($"voters on {decided.Proposal}", story.Upto(decided.Place).Governance.Electorate(decided.Proposal));
    }

    private static void Vote(Story story, ProposalId proposal, Picture picture)
    {
        var room = story.Governance;
        var voters = room.Electorate(proposal);
        var ballots = room.Ballots(proposal).Where(cast => voters.Contains(cast.Voter)).ToList();
        picture.Set($"rule of {proposal}", room.RuleOf(proposal));
        picture.SetAll($"silent on {proposal}", voters.Except(ballots.Select(cast => cast.Voter)));
        picture.Set($"count of {proposal}", $"{ballots.Count(cast => cast.Ballot == Ballot.For)} {ballots.Count(cast => cast.Ballot == Ballot.Against)} {ballots.Count(cast => cast.Ballot == Ballot.Abstain)}");
        picture.Set($"fate of {proposal}", room.Count(proposal));
    }
}
