using Samverkan.Kernel;

namespace Samverkan.Governance;

/// <summary>A body held a check-in. It is recorded by someone in the body, a partner, or the process leader.</summary>
/// <param name="CheckIn">The check-in.</param>
/// <param name="Agenda">What it was about.</param>
/// <param name="Result">What came of it.</param>
/// <param name="Group">The working group; null for the steering group.</param>
/// <param name="Outside">Which supporters outside took part: organisations, not people; null for none.</param>
/// <param name="With">The other working groups that took part; null for none.</param>
public sealed record CheckInHeld(CheckInId CheckIn, string Agenda, string Result, WorkingGroupId? Group = null, string? Outside = null, ValueList<WorkingGroupId>? With = null)
    : GovernanceFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Agenda), Required(Result), Optional(Outside)];

    internal override Wording Words => Say.That(
        $"Avstämningen {CheckIn} hölls av {GovernanceNames.BodyNamed(Group)}{Say.If(", med ", Outside)}, om {Agenda}; resultat: {Result}{Say.If("; tillsammans med ", With)}",
        $"Check-in {CheckIn} was held by {GovernanceNames.BodyNamed(Group)}{Say.If(", with ", Outside)}, on {Agenda}; result: {Result}{Say.If("; together with ", With)}");

    private IEnumerable<WorkingGroupId?> Others => (With ?? []).Select(group => (WorkingGroupId?)group);

    private protected override Refusal? Check(ThroughGovernance rooms, Moment now) =>
        (Group is not null && now.By.WorkingGroup == Group ? null : ThroughGovernance.NeitherPartnerNorLeader(now.By))
        ?? rooms.NoSuchBody(Group)
        ?? Others.Select(rooms.NoSuchBody).FirstOrDefault(refusal => refusal is not null)
        ?? GovernanceRules.GroupNamedTwice.When(Others.Append(Group).Distinct().Count() <= Others.Count(), CheckIn)
        ?? Refuse.Taken(CheckIn, rooms.Governance.CheckIns);

    private protected override GovernanceRoom Apply(GovernanceRoom governance, ThroughGovernance rooms, Moment now) =>
        governance with { CheckIns = governance.CheckIns.With(CheckIn, new CheckIn(CheckIn, Group, Agenda, Result, Outside, now.At, now.Sequence) { With = With ?? [] }) };
}
