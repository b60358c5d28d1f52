using Samverkan.Kernel;

namespace Samverkan.TargetGroups;

/// <summary>A partner or the group says what is done if an outside condition comes true, or something else than before.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Answer">What is done.</param>
public sealed record OutsideConditionAnswered(OutsideConditionId Condition, string Answer) : TargetGroupsFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Answer)];

    internal override Wording Words => Say.That(
        $"Om den yttre omständigheten {Condition} inträffar görs detta: {Answer}",
        $"If outside condition {Condition} comes true, this is done: {Answer}");

    private protected override Refusal? Check(ThroughTargetGroups rooms, Moment now) =>
        Refuse.Unknown(Condition, rooms.TargetGroups.Conditions)
        ?? rooms.NotBroughtBy(rooms.TargetGroups.Conditions[Condition].TargetGroup, now.By);

    private protected override TargetGroupsRoom Apply(TargetGroupsRoom groups, Moment now) =>
        groups with { Conditions = groups.Conditions.With(Condition, condition => condition with { Answer = Answer }) };
}
