using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.TargetGroups;

/// <summary>A partner no longer gives a support that it planned.</summary>
/// <param name="Support">The support.</param>
/// <param name="Reason">Why.</param>
public sealed record SupportEnded(PlannedSupportId Support, string Reason) : TargetGroupsFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Reason)];

    internal override Wording Words => Say.That(
        $"Stödet {Support} ges inte längre: {Reason}",
        $"Support {Support} is no longer given: {Reason}");

    private protected override Refusal? Check(ThroughTargetGroups rooms, Moment now) =>
        Refuse.Unknown(Support, rooms.TargetGroups.Support)
        ?? ThroughPartners.NotFor(rooms.TargetGroups.Support[Support].Giver, now.By)
        ?? TargetGroupsRules.SupportEnded.When(rooms.TargetGroups.Support[Support].IsEnded, Support);

    private protected override TargetGroupsRoom Apply(TargetGroupsRoom groups, Moment now) =>
        groups with { Support = groups.Support.With(Support, support => support with { IsEnded = true }) };
}
