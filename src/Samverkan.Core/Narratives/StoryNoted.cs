using Samverkan.Kernel;

namespace Samverkan.Narratives;

/// <summary>There is a story to tell. The ledger has nothing of it but that: no name, no text, and never the id of a seeker.</summary>
/// <param name="Story">The story, new: a reference to where it is kept.</param>
/// <param name="About">Whom it is about.</param>
/// <param name="Group">The target group of the person it is about; null when it is about no person.</param>
/// <param name="Partner">The partner in contact with the person or the employer, or whose own story it is; null only when the target group alone is in contact with the person.</param>
public sealed record StoryNoted(StoryId Story, StoryKind About, TargetGroupId? Group = null, PartnerId? Partner = null) : NarrativesFact
{
    internal override Wording Words => Say.That(
        $"Det finns en berättelse om {About.Named()}, {Story}{Say.If("; målgrupp: ", Group)}{Say.If("; part: ", Partner)}",
        $"There is a story of {About.Named()}, {Story}{Say.If("; target group: ", Group)}{Say.If("; partner: ", Partner)}");

    private protected override Refusal? Check(ThroughNarratives rooms, Moment now) =>
        Refuse.Taken(Story, rooms.Narratives.Stories)
        ?? Refuse.Unnamed(About)
        ?? NarrativesRules.WhoseStory.When(About == StoryKind.Person ? Group is null : Group is not null || Partner is null, Story)
        ?? (Group is { } group ? rooms.NotCurrent(group) : null)
        ?? (Partner is { } partner ? rooms.NotPresent(partner) : null)
        ?? NarrativesRules.NotTheirs(new Story(Story, About, Group, Partner), now.By);

    private protected override NarrativesRoom Apply(NarrativesRoom narratives, Moment now) =>
        narratives with { Stories = narratives.Stories.With(Story, new Story(Story, About, Group, Partner)) };
}
