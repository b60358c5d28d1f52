using Samverkan.Kernel;

namespace Samverkan.Governance;

/// <summary>
/// A person takes a seat in a body. A partner seats its own people, a target group its own, and needs nobody's approval; whoever is there for
/// what it knows is seated by the process leader or by decision. A seat gives no ballot.
/// </summary>
/// <param name="Person">The person; not already in the body.</param>
/// <param name="Role">What the person does there.</param>
/// <param name="Group">The working group; null for the steering group.</param>
/// <param name="Partner">The partner that the person sits for; null for none.</param>
/// <param name="TargetGroup">The target group that the person sits for; null for none. Not both.</param>
public sealed record SeatTaken(PersonId Person, string Role, WorkingGroupId? Group = null, PartnerId? Partner = null, TargetGroupId? TargetGroup = null) : GovernanceFact
{
    internal override bool IsCommon => Partner is null && TargetGroup is null;

    internal override IReadOnlyList<FactText> Texts => [Required(Role)];

    internal override Wording Words => Say.That(
        $"{Person} tar plats i {GovernanceNames.BodyNamed(Group)} som {Role}{Say.If(", för ", Partner)}{Say.If(", för målgruppen ", TargetGroup)}",
        $"{Person} takes a seat in {GovernanceNames.BodyNamed(Group)} as {Role}{Say.If(", for ", Partner)}{Say.If(", for target group ", TargetGroup)}");

    private protected override Refusal? Check(ThroughGovernance rooms, Moment now) =>
        Refuse.Empty(Person)
        ?? rooms.NoSuchBody(Group)
        ?? (Partner, TargetGroup) switch
        {
            ({ } partner, null) => rooms.NotPresentOrNotFor(partner, now.By),
            (null, { } group) => GovernanceRules.OnlyTheTargetGroup.When(now.By.TargetGroup != group, group),
            (null, null) => rooms.NeitherLeaderNorDecided(now.By),
            _ => GovernanceRules.SeatForTwo.Of(Person),
        }
        ?? GovernanceRules.AlreadySeated.When(rooms.Governance.BodyOf(Group).Seats.Any(seat => seat.Person == Person), Person);

    private protected override GovernanceRoom Apply(GovernanceRoom governance, ThroughGovernance rooms, Moment now) =>
        governance.WithBody(Group, body => body with { Seats = body.Seats.And(new Seat(Person, Role, Partner, TargetGroup)) });
}
