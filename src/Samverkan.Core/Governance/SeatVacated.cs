using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Governance;

/// <summary>A person leaves a seat: said by the person, by whomever it sits for, or, when it sits for no one, by the process leader or a decision.</summary>
/// <param name="Person">The person.</param>
/// <param name="Group">The working group; null for the steering group.</param>
/// <param name="Reason">Why; null when that is not said.</param>
public sealed record SeatVacated(PersonId Person, WorkingGroupId? Group = null, string? Reason = null) : GovernanceFact
{
    internal override bool IsCommon => true;

    internal override IReadOnlyList<FactText> Texts => [Optional(Reason)];

    internal override Wording Words => Say.That(
        $"{Person} lämnar sin plats i {GovernanceNames.BodyNamed(Group)}{Say.If(": ", Reason)}",
        $"{Person} leaves the seat in {GovernanceNames.BodyNamed(Group)}{Say.If(": ", Reason)}");

    private protected override Refusal? Check(ThroughGovernance rooms, Moment now) =>
        rooms.NoSuchBody(Group)
        ?? (SeatIn(rooms.Governance) is { } seat ? MayNotVacate(seat, rooms, now.By) : GovernanceRules.NotSeated.Of(Person));

    private protected override GovernanceRoom Apply(GovernanceRoom governance, ThroughGovernance rooms, Moment now) =>
        governance.WithBody(Group, body => body with { Seats = body.Seats.Without(SeatIn(governance)!) });

    private Seat? SeatIn(GovernanceRoom governance) => governance.BodyOf(Group).Seats.FirstOrDefault(seat => seat.Person == Person);

    private Refusal? MayNotVacate(Seat seat, ThroughGovernance rooms, Actor by) =>
        by.Person == Person ? null
        : seat.Partner is { } partner ? ThroughPartners.NotFor(partner, by)
        : seat.TargetGroup is { } group ? GovernanceRules.OnlyTheTargetGroup.When(by.TargetGroup != group, group)
        : rooms.NeitherLeaderNorDecided(by);
}
