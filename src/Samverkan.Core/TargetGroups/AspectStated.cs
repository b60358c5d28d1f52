using Samverkan.Kernel;

namespace Samverkan.TargetGroups;

/// <summary>A strength, a challenge or a need of a target group is stated: by the group once it has a spokesperson, before that by any partner.</summary>
/// <param name="Aspect">The aspect.</param>
/// <param name="TargetGroup">The target group.</param>
/// <param name="Kind">Which of the three it is.</param>
/// <param name="Statement">What it is.</param>
/// <param name="HoldsFor">For how many in the group.</param>
public sealed record AspectStated(AspectId Aspect, TargetGroupId TargetGroup, AspectKind Kind, string Statement, Prevalence HoldsFor) : TargetGroupsFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Statement)];

    internal override Wording Words => Say.That(
        $"Målgruppen {TargetGroup}, {Kind.Named()} som gäller {HoldsFor.Named()} ({Aspect}): {Statement}",
        $"Target group {TargetGroup}, a {Kind.Named()} of {HoldsFor.Named()} in it ({Aspect}): {Statement}");

    private protected override Refusal? Check(ThroughTargetGroups rooms, Moment now) =>
        rooms.NotToldBy(TargetGroup, now.By) ?? Refuse.Taken(Aspect, rooms.TargetGroups.Aspects) ?? Refuse.Unnamed(Kind) ?? Refuse.Unnamed(HoldsFor);

    private protected override TargetGroupsRoom Apply(TargetGroupsRoom groups, Moment now) =>
        groups with { Aspects = groups.Aspects.With(Aspect, new Aspect(Aspect, TargetGroup, Kind, Statement, HoldsFor)) };
}
