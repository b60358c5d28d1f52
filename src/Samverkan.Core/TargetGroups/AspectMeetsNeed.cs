using Samverkan.Kernel;
using Samverkan.Purposes;

namespace Samverkan.TargetGroups;

/// <summary>A partner or the group sees that a strength or a need of a target group meets a partner's need: those who need people, and those who need work.</summary>
/// <param name="Aspect">The strength or need of the group.</param>
/// <param name="Need">The partner's need.</param>
public sealed record AspectMeetsNeed(AspectId Aspect, NeedId Need) : TargetGroupsFact
{
    internal override Wording Words => Say.That(
        $"Målgruppens {Aspect} möter behovet {Need}",
        $"What the target group has ({Aspect}) meets need {Need}");

    private protected override Refusal? Check(ThroughTargetGroups rooms, Moment now) =>
        rooms.NotStanding(Aspect) ?? rooms.NotBroughtBy(rooms.TargetGroups.Aspects[Aspect].TargetGroup, now.By)
        ?? rooms.NotOpen(Need)
        ?? TargetGroupsRules.MeetsNothing.When(rooms.TargetGroups.Aspects[Aspect].Kind == AspectKind.Challenge, Aspect)
        ?? PurposesRules.AlreadyLinked.When(rooms.TargetGroups.Aspects[Aspect].Meets.Contains(Need), Aspect);

    private protected override TargetGroupsRoom Apply(TargetGroupsRoom groups, Moment now) =>
        groups with { Aspects = groups.Aspects.With(Aspect, aspect => aspect with { Meets = aspect.Meets.And(Need) }) };
}
