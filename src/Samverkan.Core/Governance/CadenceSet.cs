using Samverkan.Kernel;

namespace Samverkan.Governance;

/// <summary>How often a body should meet: said by a working group of itself, by the process leader, or by decision.</summary>
/// <param name="Days">At most so many days between check-ins; 1 to 366.</param>
/// <param name="Group">The working group; null for the steering group.</param>
public sealed record CadenceSet(int Days, WorkingGroupId? Group = null) : GovernanceFact
{
    private const int Longest = 366;

    internal override bool IsCommon => true;

    internal override Wording Words => Say.That(
        $"Avstämning ska hållas av {GovernanceNames.BodyNamed(Group)} med högst {Days} dagar emellan",
        $"Check-ins are to be held by {GovernanceNames.BodyNamed(Group)} with at most {Days} days between");

    private protected override Refusal? Check(ThroughGovernance rooms, Moment now) =>
        rooms.NoSuchBody(Group)
        ?? (Group is not null && now.By.WorkingGroup == Group ? null : rooms.NeitherLeaderNorDecided(now.By))
        ?? GovernanceRules.NotACadence.When(Days is < 1 or > Longest, "field:days");

    private protected override GovernanceRoom Apply(GovernanceRoom governance, ThroughGovernance rooms, Moment now) =>
        governance.WithBody(Group, body => body with { CadenceDays = Days, CadenceSince = now.At });
}
