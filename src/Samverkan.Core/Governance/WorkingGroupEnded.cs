using Samverkan.Kernel;

namespace Samverkan.Governance;

/// <summary>A working group ends, by strategic decision. Its mandates end with it; what it reported stays.</summary>
/// <param name="Group">The group.</param>
/// <param name="Reason">Why.</param>
public sealed record WorkingGroupEnded(WorkingGroupId Group, string Reason) : GovernanceFact
{
    internal override bool IsCommon => true;

    internal override IReadOnlyList<FactText> Texts => [Required(Reason)];

    internal override Wording Words => Say.That(
        $"Arbetsgruppen {Group} upphör: {Reason}",
        $"Working group {Group} ends: {Reason}");

    private protected override Refusal? Check(ThroughGovernance rooms, Moment now) => rooms.NotDecided(now.By) ?? rooms.NoSuchBody(Group);

    private protected override GovernanceRoom Apply(GovernanceRoom governance, ThroughGovernance rooms, Moment now) =>
        (governance with { Groups = governance.Groups.With(Group, group => group with { IsEnded = true }) }).WithoutMandates(mandate => mandate.Group == Group);
}
