using Samverkan.Kernel;

namespace Samverkan.Governance;

/// <summary>A working group is formed, with an area of its own, by strategic decision.</summary>
/// <param name="Group">The group.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Area">What it does and answers for.</param>
public sealed record WorkingGroupFormed(WorkingGroupId Group, string Name, string Area) : GovernanceFact
{
    internal override bool IsCommon => true;

    internal override IReadOnlyList<FactText> Texts => [Required(Name), Required(Area)];

    internal override Wording Words => Say.That(
        $"Arbetsgruppen {Group}, {Name}, bildas med ansvar för {Area}",
        $"Working group {Group}, {Name}, is formed to answer for {Area}");

    private protected override Refusal? Check(ThroughGovernance rooms, Moment now) =>
        rooms.NotDecided(now.By) ?? Refuse.Taken(Group, rooms.Governance.Groups);

    private protected override GovernanceRoom Apply(GovernanceRoom governance, ThroughGovernance rooms, Moment now) =>
        governance with { Groups = governance.Groups.With(Group, new WorkingGroup(Group, Name, Area) { FormedAt = now.At }) };
}
