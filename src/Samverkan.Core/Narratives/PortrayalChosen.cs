using Samverkan.Kernel;
using Samverkan.TargetGroups;

namespace Samverkan.Narratives;

/// <summary>A target group says how it wants to be portrayed. Only its own spokespersons can: no partner and no decision, and also when the collaboration is closed.</summary>
/// <param name="TargetGroup">The target group.</param>
/// <param name="Wish">How it wants to be portrayed, and what it wants to tell; it replaces what it said before.</param>
/// <param name="NotSo">How it does not want to be portrayed; null when it does not say.</param>
public sealed record PortrayalChosen(TargetGroupId TargetGroup, string Wish, string? NotSo = null) : NarrativesFact
{
    internal override bool OutlivesClosing => true;

    internal override IReadOnlyList<FactText> Texts => [Required(Wish), Optional(NotSo)];

    internal override Wording Words => Say.That(
        $"{TargetGroup} vill skildras så här: {Wish}{Say.If("; men inte så här: ", NotSo)}",
        $"{TargetGroup} wants to be portrayed like this: {Wish}{Say.If("; but not like this: ", NotSo)}");

    private protected override Refusal? Check(ThroughNarratives rooms, Moment now) =>
        Refuse.Unknown(TargetGroup, rooms.TargetGroups.All) ?? TargetGroupsRules.OnlyTheGroup.When(now.By.TargetGroup != TargetGroup, TargetGroup);

    private protected override NarrativesRoom Apply(NarrativesRoom narratives, Moment now) =>
        narratives with { Portrayals = narratives.Portrayals.With(TargetGroup, new Portrayal(TargetGroup, Wish, NotSo, now.At)) };
}
