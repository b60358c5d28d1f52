using Samverkan.Kernel;

namespace Samverkan.TargetGroups;

/// <summary>A law or other restriction is stated that stands between a target group and work. A partner or the group may: what the law says is no one's own.</summary>
/// <param name="Restriction">The restriction.</param>
/// <param name="TargetGroup">The target group.</param>
/// <param name="Binds">Whom it binds.</param>
/// <param name="Statement">What it hinders or demands.</param>
/// <param name="Source">Where that is said: the act and section, the collective agreement, the policy.</param>
public sealed record RestrictionStated(RestrictionId Restriction, TargetGroupId TargetGroup, Restricted Binds, string Statement, string Source) : TargetGroupsFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Statement), Required(Source)];

    internal override Wording Words => Say.That(
        $"Ett hinder för målgruppen {TargetGroup} gäller {Binds.Named()} ({Restriction}): {Statement}; källa: {Source}",
        $"A restriction for target group {TargetGroup} binds {Binds.Named()} ({Restriction}): {Statement}; source: {Source}");

    private protected override Refusal? Check(ThroughTargetGroups rooms, Moment now) =>
        rooms.NotBroughtBy(TargetGroup, now.By) ?? Refuse.Taken(Restriction, rooms.TargetGroups.Restrictions) ?? Refuse.Unnamed(Binds);

    private protected override TargetGroupsRoom Apply(TargetGroupsRoom groups, Moment now) =>
        groups with { Restrictions = groups.Restrictions.With(Restriction, new Restriction(Restriction, TargetGroup, Binds, Statement, Source)) };
}
