using Samverkan.Kernel;

namespace Samverkan.TargetGroups;

/// <summary>Someone whom a target group has chosen accepts to speak for it, and states that alone: <c>u1@group:g1</c>.</summary>
/// <param name="TargetGroup">The target group.</param>
public sealed record SpokespersonAccepted(TargetGroupId TargetGroup) : TargetGroupsFact
{
    internal override bool IntroducesItsActor => true;

    internal override bool OutlivesClosing => true;

    internal override Wording Words => Say.That(
        $"Den som målgruppen {TargetGroup} har valt tar på sig att vara talesperson",
        $"The one whom target group {TargetGroup} has chosen accepts to speak for it");

    private protected override Refusal? Check(ThroughTargetGroups rooms, Moment now) =>
        Refuse.Unknown(TargetGroup, rooms.TargetGroups.All)
        ?? TargetGroupsRules.NotChosen.When(now.By.TargetGroup != TargetGroup || Chosen(rooms, now) is null, now.By.ToString())
        ?? TargetGroupsRules.AlreadyChosen.When(Chosen(rooms, now)!.HasAccepted, now.By.Person);

    private protected override TargetGroupsRoom Apply(TargetGroupsRoom groups, Moment now) =>
        groups.With(TargetGroup, group => group.InvolvedFrom(now.Day) with
        {
            Spokespersons = [.. group.Spokespersons.Select(spokesperson => spokesperson.Person == now.By.Person ? spokesperson with { HasAccepted = true } : spokesperson)],
        });

    private Spokesperson? Chosen(ThroughTargetGroups rooms, Moment now) =>
        rooms.TargetGroups.All[TargetGroup].Spokespersons.FirstOrDefault(spokesperson => spokesperson.Person == now.By.Person);
}
