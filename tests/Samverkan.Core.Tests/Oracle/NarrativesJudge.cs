using Samverkan.Kernel;
using Samverkan.Narratives;

namespace Samverkan.Tests.Oracle;

/// <summary>Who may state what of the narrative, of portrayal, and of stories and where they are out.</summary>
internal static class NarrativesJudge
{
    public static string? Of(Story story, NarrativesFact fact, Actor by, DateTimeOffset at) => fact switch
    {
        NarrativeDiscussed discussed => BodiesJudge.OfTheWork(by) ?? (story.Any<NarrativeDiscussed>(other => other.Discussion == discussed.Discussion) ? Broken.DuplicateId : null)
            ?? Some(discussed.Partners) ?? discussed.Partners.Select(partner => PartnersJudge.Partner(story, partner)).FirstOrDefault(broken => broken is not null)
            ?? Groups(story, discussed.Groups) ?? Judge.Past(discussed.On, at),
        NarrativeAdopted adopted => Judge.InCommon(story, by) ?? (story.Any<NarrativeAdopted>(other => other.Narrative == adopted.Narrative) ? Broken.DuplicateId : null)
            ?? Some(adopted.Sectors) ?? Groups(story, adopted.Groups),
        DisagreementNoted noted => PartnerOrGroup(story, by) ?? (story.Any<DisagreementNoted>(other => other.Disagreement == noted.Disagreement) ? Broken.DuplicateId : null),
        DisagreementMet met => story.First<DisagreementNoted>(noted => noted.Disagreement == met.Disagreement) is not { } noted ? Broken.UnknownId
            : (noted.By.Partner, noted.By.TargetGroup) != (by.Partner, by.TargetGroup) ? Broken.Anothers
            : story.Any<DisagreementMet>(other => other.Disagreement == met.Disagreement) ? Broken.Already : null,
        PortrayalChosen chosen => Its(story, chosen.TargetGroup, by),
        PortrayalWithdrawn withdrawn => Its(story, withdrawn.TargetGroup, by) ?? (story.Narratives.IsPortrayed(withdrawn.TargetGroup) ? null : Broken.NotSo),
        ChannelPlanned planned => Judge.InCommon(story, by) ?? Answering(story, planned),
        MediaAssessed assessed => Brought(story, assessed.TargetGroup, by) ?? (story.Any<MediaAssessed>(other => other.Assessment == assessed.Assessment) ? Broken.DuplicateId : null)
            ?? Judge.Past(assessed.On, at),
        _ => Stories(story, fact, by, NaiveAgility.DayOf(at)),
    };

    /// <summary>A partner, or a target group that the collaboration works for.</summary>
    public static string? PartnerOrGroup(Story story, Actor by) =>
        by.Partner is not null || (by.TargetGroup is { } group && story.TargetGroups.IsCurrent(group)) ? null : Broken.WrongSpeaker;

    /// <summary>A partner or the group itself, of a group that the collaboration works for.</summary>
    public static string? Brought(Story story, TargetGroupId group, Actor by) => TargetGroupsJudge.Current(story, group) ?? (by.TargetGroup == group ? null : PartnersJudge.AnyPartner(by));

    /// <summary>Groups that the collaboration works for, none of them twice.</summary>
    public static string? Groups(Story story, ValueList<TargetGroupId>? groups) =>
        groups is null ? null
        : groups.Distinct().Count() < groups.Count ? Broken.Already
        : groups.Select(group => TargetGroupsJudge.Current(story, group)).FirstOrDefault(broken => broken is not null);

    private static string? Some<T>(ValueList<T> list) => list.Count == 0 ? Broken.NotSo : list.Distinct().Count() < list.Count ? Broken.Already : null;

    private static string? Its(Story story, TargetGroupId group, Actor by) => !story.TargetGroups.All.Contains(group) ? Broken.UnknownId : by.TargetGroup == group ? null : Broken.ItsOwn;

    private static string? Answering(Story story, ChannelPlanned planned) => (planned.Partner, planned.Group) switch
    {
        (null, null) => story.Governance.Leader is null ? Broken.UnknownId : null,
        ({ } partner, null) => PartnersJudge.Partner(story, partner),
        (null, { } group) => !story.Governance.Groups.Contains(group) ? Broken.UnknownId : story.Governance.IsAtWork(group) ? null : Broken.NoLonger,
        _ => Broken.NotSo,
    };

    private static string? Stories(Story story, NarrativesFact fact, Actor by, DateOnly day) => fact switch
    {
        StoryNoted noted => story.Narratives.Noted(noted.Story) is not null ? Broken.DuplicateId
            : noted.About == StoryKind.Person ? (noted.Group is null ? Broken.NotSo : null) ?? Whose(story, noted, by)
            : noted.Group is not null || noted.Partner is null ? Broken.NotSo : Whose(story, noted, by),
        StoryConsentGiven given => story.Narratives.Noted(given.Story) is not { } told ? Broken.UnknownId
            : Theirs(told, by) ?? (told.Group is { } group ? TargetGroupsJudge.Current(story, group) : null)
                ?? (story.Any<StoryConsentGiven>(other => other.Consent == given.Consent) ? Broken.DuplicateId : null)
                ?? Some(given.Channels) ?? (given.Until < given.From ? Broken.EndsFirst : given.Until < day ? Broken.WrongNumber : null),
        StoryConsentWithdrawn withdrawn => story.First<StoryConsentGiven>(given => given.Consent == withdrawn.Consent) is not { } given ? Broken.UnknownId
            : (story.Narratives.Noted(given.Fact.Story) is { About: StoryKind.Person } ? null : Theirs(story.Narratives.Noted(given.Fact.Story)!, by)) ?? (story.Narratives.IsWithdrawn(given) ? Broken.Already : null),
        StoryPublished published => BodiesJudge.OfTheWork(by) ?? (story.Narratives.Noted(published.Story) is not { } told ? Broken.UnknownId
            : story.Narratives.Published(published.Publication) is not null ? Broken.DuplicateId
            : !MayPublish(story, published.Channel, told, by) ? Broken.Anothers
            : story.Narratives.IsAgreedTo(published.Story, published.Channel, day) && story.Narratives.HasSomeoneToTurnTo(told) ? null : Broken.NoLonger),
        StoryPulled pulled => story.Narratives.Published(pulled.Publication) is not { } published ? Broken.UnknownId
            : (by.TargetGroup is { } group && story.Narratives.Noted(published.Story)!.Group == group ? null : BodiesJudge.OfTheWork(by)) ?? (story.Narratives.IsOut(pulled.Publication) ? null : Broken.Already),
        _ => Broken.Unsure,
    };

    private static string? Whose(Story story, StoryNoted noted, Actor by) =>
        (noted.Group is { } group ? TargetGroupsJudge.Current(story, group) : null) ?? (noted.Partner is { } partner ? PartnersJudge.Partner(story, partner) : null) ?? Theirs(noted, by);

    /// <summary>The group of the person, or the partner in contact; else the partner whose story it is.</summary>
    private static string? Theirs(StoryNoted told, Actor by) =>
        (by.Partner is not null && by.Partner == told.Partner) || (by.TargetGroup is not null && by.TargetGroup == told.Group) ? null : Broken.Anothers;

    /// <summary>Whoever answers for the channel, or anyone where nobody does; and whoever's own it is, unless it is of a person.</summary>
    private static bool MayPublish(Story story, Channel channel, StoryNoted told, Actor by) =>
        (told.About != StoryKind.Person && by.Partner == told.Partner)
        || story.Narratives.Plan(channel) switch
        {
            null => true,
            { Partner: { } partner } => by.Partner == partner,
            { Group: { } group } => by.WorkingGroup == group,
            _ => by.Kind == ActorKind.Leader,
        };
}
