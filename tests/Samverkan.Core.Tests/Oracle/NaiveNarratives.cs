using Samverkan.Kernel;
using Samverkan.Narratives;

namespace Samverkan.Tests.Oracle;

/// <summary>What is told of the collaboration, and with whose consent.</summary>
internal sealed class NaiveNarratives(Story story)
{
    public StoryNoted? Noted(StoryId id) => story.First<StoryNoted>(noted => noted.Story == id)?.Fact;

    public StoryPublished? Published(PublicationId id) => story.First<StoryPublished>(published => published.Publication == id)?.Fact;

    public bool IsOut(PublicationId id) => Published(id) is not null && !story.Any<StoryPulled>(pulled => pulled.Publication == id);

    /// <summary>Taken back, or recorded by a partner that has left since.</summary>
    public bool IsWithdrawn(Told<StoryConsentGiven> given) =>
        story.Any<StoryConsentWithdrawn>(withdrawn => withdrawn.Consent == given.Fact.Consent) || (given.By.Partner is { } partner && story.Partners.HasLeft(partner));

    public bool IsAgreedTo(StoryId id, Channel channel, DateOnly day) =>
        story.All<StoryConsentGiven>().Any(given => given.Fact.Story == id && given.Fact.Channels.Contains(channel) && given.Fact.From <= day && day <= given.Fact.Until && !IsWithdrawn(given));

    /// <summary>For a person: the group has someone who speaks for it, or the partner in contact is there.</summary>
    public bool HasSomeoneToTurnTo(StoryNoted told) =>
        told.About != StoryKind.Person || story.TargetGroups.SpeaksForItself(told.Group!.Value) || (told.Partner is { } partner && !story.Partners.HasLeft(partner));

    public bool IsPortrayed(TargetGroupId group) =>
        story.PlaceOf<PortrayalChosen>(chosen => chosen.TargetGroup == group) > story.PlaceOf<PortrayalWithdrawn>(withdrawn => withdrawn.TargetGroup == group);

    /// <summary>What was last decided of a channel; null when nothing was, or whoever was to answer for it is gone.</summary>
    public ChannelPlanned? Plan(Channel channel) =>
        story.Last<ChannelPlanned>(planned => planned.Channel == channel)?.Fact is { } last
        && !(last.Partner is { } partner && story.Partners.HasLeft(partner)) && !(last.Group is { } group && !story.Governance.IsAtWork(group))
            ? last : null;
}
