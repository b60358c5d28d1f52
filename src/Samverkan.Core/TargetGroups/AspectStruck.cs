using Samverkan.Kernel;

namespace Samverkan.TargetGroups;

/// <summary>What was said of a target group is struck: it no longer holds, or never did. Once the group has a spokesperson only the group does that, also with what partners said before.</summary>
/// <param name="Aspect">The aspect.</param>
/// <param name="Reason">Why; null when that is not said.</param>
public sealed record AspectStruck(AspectId Aspect, string? Reason = null) : TargetGroupsFact
{
    internal override IReadOnlyList<FactText> Texts => [Optional(Reason)];

    internal override Wording Words => Say.That(
        $"Uppgiften {Aspect} om målgruppen stryks{Say.If(": ", Reason)}",
        $"What was said of the target group ({Aspect}) is struck{Say.If(": ", Reason)}");

    private protected override Refusal? Check(ThroughTargetGroups rooms, Moment now) =>
        rooms.NotStanding(Aspect) ?? rooms.NotToldBy(rooms.TargetGroups.Aspects[Aspect].TargetGroup, now.By);

    private protected override TargetGroupsRoom Apply(TargetGroupsRoom groups, Moment now) =>
        groups with { Aspects = groups.Aspects.With(Aspect, aspect => aspect with { IsStruck = true }) };
}
