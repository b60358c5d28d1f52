using Samverkan.Governance;
using Samverkan.Kernel;

namespace Samverkan.Narratives;

/// <summary>
/// A story is published, today, under a consent that is in force for the channel, and while someone is left who could take that consent back. Where the plan says who answers for the channel, only they publish there; but a partner's own
/// story, or that of an employer it is in contact with, it may publish anywhere it has consent for.
/// </summary>
/// <param name="Publication">The publication, new: one for each place, so that each can be pulled.</param>
/// <param name="Story">The story.</param>
/// <param name="Channel">By what channel.</param>
/// <param name="Where">Where it is to be found; never a name.</param>
public sealed record StoryPublished(PublicationId Publication, StoryId Story, Channel Channel, string Where) : NarrativesFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Where)];

    internal override Wording Words => Say.That(
        $"Berättelsen {Story} publiceras i {Channel.Named()} ({Publication}): {Where}",
        $"The story {Story} is published in {Channel.Named()} ({Publication}): {Where}");

    private protected override Refusal? Check(ThroughNarratives rooms, Moment now) =>
        ThroughGovernance.NotOfTheWork(now.By)
        ?? Refuse.Unknown(Story, rooms.Narratives.Stories)
        ?? Refuse.Taken(Publication, rooms.Narratives.Publications)
        ?? Refuse.Unnamed(Channel)
        ?? rooms.Narratives.NotToBePublishedBy(now.By, rooms.Narratives.Stories[Story], Channel)
        ?? rooms.Narratives.WithoutConsent(Story, Channel, now.Day)
        ?? rooms.NobodyToTurnTo(rooms.Narratives.Stories[Story]);

    private protected override NarrativesRoom Apply(NarrativesRoom narratives, Moment now) =>
        narratives with { Publications = narratives.Publications.With(Publication, new Publication(Publication, Story, Channel, Where, now.Day)) };
}
