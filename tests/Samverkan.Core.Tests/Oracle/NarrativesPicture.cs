using Samverkan.Narratives;

namespace Samverkan.Tests.Oracle;

/// <summary>What has come of what is told: the same questions to the story and to the library.</summary>
internal static class NarrativesPicture
{
    public static void Told(Story story, Picture picture)
    {
        var (room, day) = (story.Narratives, story.Length == 0 ? default : NaiveAgility.DayOf(story.Latest));
        picture.Set("narrative", story.Last<NarrativeAdopted>(_ => true)?.Fact.Narrative);
        picture.SetAll("not met", story.All<DisagreementNoted>().Select(one => one.Fact.Disagreement).Where(one => !story.Any<DisagreementMet>(met => met.Disagreement == one)));
        picture.SetAll("portrayals", story.TargetGroups.All.Where(room.IsPortrayed).Select(group => $"{group} {story.Last<PortrayalChosen>(chosen => chosen.TargetGroup == group)!.Fact.Wish}"));
        picture.SetAll("consents withdrawn", story.All<StoryConsentGiven>().Where(room.IsWithdrawn).Select(given => given.Fact.Consent));
        picture.SetAll("out", story.All<StoryPublished>().Select(one => one.Fact.Publication).Where(room.IsOut));
        picture.SetAll("to pull", story.All<StoryPublished>().Select(one => one.Fact).Where(one => room.IsOut(one.Publication) && !room.IsAgreedTo(one.Story, one.Channel, day)).Select(one => one.Publication));
        picture.SetAll("plan", Enum.GetValues<Channel>().Select(room.Plan).OfType<ChannelPlanned>().Select(planned => $"{planned.Channel} {planned.Partner} {planned.Group}"));
        picture.SetAll("assessed", story.All<MediaAssessed>().Select(one => $"{one.Fact.TargetGroup} {one.Fact.Effect}"));
    }

    public static void Seen(NarrativesRoom room, DateOnly day, Picture picture)
    {
        picture.Set("narrative", room.Current?.Id);
        picture.SetAll("not met", room.Disagreements.Values.Where(disagreement => disagreement.Met is null).Select(disagreement => disagreement.Id));
        picture.SetAll("portrayals", room.Portrayals.Values.Select(portrayal => $"{portrayal.Group} {portrayal.Wish}"));
        picture.SetAll("consents withdrawn", room.Consents.Values.Where(consent => consent.WithdrawnOn is not null).Select(consent => consent.Id));
        picture.SetAll("out", room.Out.Select(publication => publication.Id));
        picture.SetAll("to pull", room.ToPull(day).Select(publication => publication.Id));
        picture.SetAll("plan", room.Plan.Select(planned => $"{planned.Channel} {planned.Partner} {planned.Group}"));
        picture.SetAll("assessed", room.Assessments.Values.Select(assessment => $"{assessment.TargetGroup} {assessment.Effect}"));
    }
}
