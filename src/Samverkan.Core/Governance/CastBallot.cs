using Samverkan.Kernel;

namespace Samverkan.Governance;

/// <summary>A voter's ballot on a proposal.</summary>
/// <param name="Voter">Whose ballot it is: a partner's, seated anywhere or not, the process leader's, or a target group's.</param>
/// <param name="Person">The person who cast it.</param>
/// <param name="Ballot">How.</param>
/// <param name="Reason">Why; null when that was not said. An objection always has one.</param>
public sealed record CastBallot(Voter Voter, PersonId Person, Ballot Ballot, string? Reason);
