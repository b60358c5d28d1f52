using Samverkan.Kernel;
using Samverkan.TargetGroups;

namespace Samverkan.Narratives;

/// <summary>What a target group said of its portrayal no longer holds. Only its own spokespersons can say so, also when the collaboration is closed.</summary>
/// <param name="TargetGroup">The target group.</param>
/// <param name="Reason">Why; null when that is not said.</param>
public sealed record PortrayalWithdrawn(TargetGroupId TargetGroup, string? Reason = null) : NarrativesFact
{
    internal override bool OutlivesClosing => true;

    internal override IReadOnlyList<FactText> Texts => [Optional(Reason)];

    internal override Wording Words => Say.That(
        $"{TargetGroup} tar tillbaka vad den sagt om hur den vill skildras{Say.If(": ", Reason)}",
        $"{TargetGroup} takes back what it said of how it wants to be portrayed{Say.If(": ", Reason)}");

    private protected override Refusal? Check(ThroughNarratives rooms, Moment now) =>
        Refuse.Unknown(TargetGroup, rooms.TargetGroups.All)
        ?? TargetGroupsRules.OnlyTheGroup.When(now.By.TargetGroup != TargetGroup, TargetGroup)
        ?? NarrativesRules.NothingSaid.When(!rooms.Narratives.Portrayals.ContainsKey(TargetGroup), TargetGroup);

    private protected override NarrativesRoom Apply(NarrativesRoom narratives, Moment now) => narratives with { Portrayals = narratives.Portrayals.Without(TargetGroup) };
}
