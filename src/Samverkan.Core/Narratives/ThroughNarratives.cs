using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Sharing;

namespace Samverkan.Narratives;

/// <summary>What this room sees: itself and the rooms above. Whoever is gone answers for no channel, and a partner that leaves can no longer stand for the consents it recorded.</summary>
internal abstract record ThroughNarratives : ThroughSharing
{
    public NarrativesRoom Narratives { get; init; } = new();

    public override Rooms React(Fact fact, Moment now)
    {
        var above = (ThroughNarratives)base.React(fact, now);
        return fact switch
        {
            PartnerLeft left => above with { Narratives = Without(above.Narratives, planned => planned.Partner == left.Partner).Withdrawing(consent => consent.RecordedBy == left.Partner, now.Day) },
            WorkingGroupEnded ended => above with { Narratives = Without(above.Narratives, planned => planned.Group == ended.Group) },
            _ => above,
        };
    }

    /// <summary>Refuses a partner that is not there or has left.</summary>
    public Refusal? NotPresent(PartnerId partner) => Refuse.Unknown(partner, Partners.All) ?? PartnersRules.HasLeft.When(!Partners.IsPresent(partner), partner);

    /// <summary>Refuses a person's story when nobody is left who could take the person's consent back: no spokesperson of its group, and no partner in contact.</summary>
    public Refusal? NobodyToTurnTo(Story story) => NarrativesRules.NobodyToTurnTo.When(
        story.Group is { } group && !TargetGroups.All[group].SpeaksForItself && !(story.Partner is { } partner && Partners.IsPresent(partner)), story.Id);

    private static NarrativesRoom Without(NarrativesRoom narratives, Func<PlannedChannel, bool> isGone) =>
        narratives.Plan.Any(isGone) ? narratives with { Plan = [.. narratives.Plan.Where(planned => !isGone(planned))] } : narratives;
}
