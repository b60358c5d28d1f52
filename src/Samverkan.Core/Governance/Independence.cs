namespace Samverkan.Governance;

/// <summary>Whether the process leader is independent of every partner. It follows from what has been stated, and is not itself stated.</summary>
internal static class Independence
{
    /// <summary>Whether there is a leader, whom no present partner employs, pays or is represented by, and who sits for none.</summary>
    public static bool Holds(ThroughGovernance rooms) =>
        rooms.Governance.Leader is { } leader
        && !leader.Ties.Any(rooms.Partners.IsPresent)
        && !rooms.Partners.Present.Any(partner =>
            partner.Representatives.Contains(leader.Person) || string.Equals(partner.Name, leader.Employer, StringComparison.OrdinalIgnoreCase))
        && !rooms.Governance.AllSeats.Any(seat => seat.Person == leader.Person && seat.Partner is not null);
}
