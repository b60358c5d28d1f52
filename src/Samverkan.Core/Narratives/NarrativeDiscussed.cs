using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Narratives;

/// <summary>How the story of the collaboration should be told was discussed, best before anything is told.</summary>
/// <param name="Discussion">The discussion, new.</param>
/// <param name="Views">What was said: purpose, perspective, context, and where views differ.</param>
/// <param name="Partners">The partners that took part; at least one, each once.</param>
/// <param name="On">The day it was held; not a coming one.</param>
/// <param name="Groups">The target groups that took part, each once; null when none did.</param>
public sealed record NarrativeDiscussed(DiscussionId Discussion, string Views, ValueList<PartnerId> Partners, DateOnly On, ValueList<TargetGroupId>? Groups = null) : NarrativesFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Views)];

    internal override Wording Words => Say.That(
        $"Narrativet diskuterades {On} av {Partners}{Say.If(" och ", Groups)} ({Discussion}): {Views}",
        $"The narrative was discussed on {On} by {Partners}{Say.If(" and ", Groups)} ({Discussion}): {Views}");

    private protected override Refusal? Check(ThroughNarratives rooms, Moment now) =>
        ThroughGovernance.NotOfTheWork(now.By)
        ?? Refuse.Taken(Discussion, rooms.Narratives.Discussions)
        ?? NarrativesRules.Empty(Partners, "field:partners")
        ?? Partners.Select(rooms.NotPresent).FirstOrDefault(refusal => refusal is not null)
        ?? NarrativesRules.Twice(Groups, "field:groups")
        ?? Groups?.Select(rooms.NotCurrent).FirstOrDefault(refusal => refusal is not null)
        ?? CommitmentRules.NotYet.When(now.IsBefore(On), "field:on");

    private protected override NarrativesRoom Apply(NarrativesRoom narratives, Moment now) =>
        narratives with { Discussions = narratives.Discussions.With(Discussion, new Discussion(Discussion, Views, Partners, Groups ?? [], On)) };
}
