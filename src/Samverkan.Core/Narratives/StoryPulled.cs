using Samverkan.Governance;
using Samverkan.Kernel;

namespace Samverkan.Narratives;

/// <summary>A story is no longer to be found in one of its places. Those who do the work state it, or the target group of the person it is about; also when the collaboration is closed.</summary>
/// <param name="Publication">The place.</param>
public sealed record StoryPulled(PublicationId Publication) : NarrativesFact
{
    internal override bool OutlivesClosing => true;

    internal override Wording Words => Say.That(
        $"Publiceringen {Publication} är borttagen",
        $"Publication {Publication} has been pulled");

    private protected override Refusal? Check(ThroughNarratives rooms, Moment now) =>
        Refuse.Unknown(Publication, rooms.Narratives.Publications)
        ?? (now.By.TargetGroup is { } group && rooms.Narratives.Stories[rooms.Narratives.Publications[Publication].Story].Group == group ? null : ThroughGovernance.NotOfTheWork(now.By))
        ?? NarrativesRules.HasBeenPulled.When(rooms.Narratives.Publications[Publication].PulledOn is not null, Publication);

    private protected override NarrativesRoom Apply(NarrativesRoom narratives, Moment now) =>
        narratives with { Publications = narratives.Publications.With(Publication, publication => publication with { PulledOn = now.Day }) };
}
