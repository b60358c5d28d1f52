using Samverkan.Kernel;

namespace Samverkan.TargetGroups;

/// <summary>A target group has chosen someone to speak for it. The group's spokespersons state it; as long as there is none, any partner may pass it on.</summary>
/// <param name="TargetGroup">The target group.</param>
/// <param name="Person">The person.</param>
/// <param name="HowChosen">How the group chose: where, when, by whom.</param>
public sealed record SpokespersonChosen(TargetGroupId TargetGroup, PersonId Person, string HowChosen) : TargetGroupsFact
{
    internal override bool OutlivesClosing => true;

    internal override IReadOnlyList<FactText> Texts => [Required(HowChosen)];

    internal override Wording Words => Say.That(
        $"Målgruppen {TargetGroup} har valt {Person} till talesperson: {HowChosen}",
        $"Target group {TargetGroup} has chosen {Person} to speak for it: {HowChosen}");

    private protected override Refusal? Check(ThroughTargetGroups rooms, Moment now) =>
        Refuse.Unknown(TargetGroup, rooms.TargetGroups.All) ?? rooms.NotItsOwn(TargetGroup, now.By) ?? Refuse.Empty(Person)
        ?? TargetGroupsRules.AlreadyChosen.When(rooms.TargetGroups.All[TargetGroup].Spokespersons.Any(spokesperson => spokesperson.Person == Person), Person);

    private protected override TargetGroupsRoom Apply(TargetGroupsRoom groups, Moment now) =>
        groups.With(TargetGroup, group => group with { Spokespersons = group.Spokespersons.And(new(Person, HowChosen, HasAccepted: false)) });
}
