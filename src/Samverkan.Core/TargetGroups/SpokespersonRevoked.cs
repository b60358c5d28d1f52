using Samverkan.Kernel;

namespace Samverkan.TargetGroups;

/// <summary>A target group takes back its choice of spokesperson, or a spokesperson steps down. Only the group's spokespersons can state it: no partner, and no decision.</summary>
/// <param name="TargetGroup">The target group.</param>
/// <param name="Person">The person, who may be the one that states it.</param>
/// <param name="Reason">Why; null when that is not said.</param>
public sealed record SpokespersonRevoked(TargetGroupId TargetGroup, PersonId Person, string? Reason = null) : TargetGroupsFact
{
    internal override bool OutlivesClosing => true;

    internal override IReadOnlyList<FactText> Texts => [Optional(Reason)];

    internal override Wording Words => Say.That(
        $"{Person} är inte längre talesperson för målgruppen {TargetGroup}{Say.If(": ", Reason)}",
        $"{Person} no longer speaks for target group {TargetGroup}{Say.If(": ", Reason)}");

    private protected override Refusal? Check(ThroughTargetGroups rooms, Moment now) =>
        Refuse.Unknown(TargetGroup, rooms.TargetGroups.All)
        ?? TargetGroupsRules.OnlyTheGroup.When(now.By.TargetGroup != TargetGroup, TargetGroup)
        ?? TargetGroupsRules.NotChosen.When(rooms.TargetGroups.All[TargetGroup].Spokespersons.All(spokesperson => spokesperson.Person != Person), Person);

    private protected override TargetGroupsRoom Apply(TargetGroupsRoom groups, Moment now) =>
        groups.With(TargetGroup, group => group with { Spokespersons = [.. group.Spokespersons.Where(spokesperson => spokesperson.Person != Person)] });
}
