using Samverkan.Kernel;

namespace Samverkan.TargetGroups;

/// <summary>A law or other restriction no longer holds for a target group.</summary>
/// <param name="Restriction">The restriction.</param>
/// <param name="Reason">Why: repealed, changed, an exemption.</param>
public sealed record RestrictionLifted(RestrictionId Restriction, string Reason) : TargetGroupsFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Reason)];

    internal override Wording Words => Say.That(
        $"Hindret {Restriction} gäller inte längre: {Reason}",
        $"Restriction {Restriction} no longer holds: {Reason}");

    private protected override Refusal? Check(ThroughTargetGroups rooms, Moment now) =>
        Refuse.Unknown(Restriction, rooms.TargetGroups.Restrictions)
        ?? rooms.NotBroughtBy(rooms.TargetGroups.Restrictions[Restriction].TargetGroup, now.By)
        ?? TargetGroupsRules.Lifted.When(rooms.TargetGroups.Restrictions[Restriction].IsLifted, Restriction);

    private protected override TargetGroupsRoom Apply(TargetGroupsRoom groups, Moment now) =>
        groups with { Restrictions = groups.Restrictions.With(Restriction, restriction => restriction with { IsLifted = true }) };
}
