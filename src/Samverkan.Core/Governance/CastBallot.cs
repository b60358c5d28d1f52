using Samverkan.Kernel;

namespace Samverkan.Governance;

/// <summary>A partner's ballot on a proposal.</summary>
/// <param name="Partner">The partner whose ballot it is, seated anywhere or not.</param>
/// <param name="Person">The person who cast it.</param>
/// <param name="Ballot">How.</param>
/// <param name="Reason">Why; null when that was not said. An objection always has one.</param>
public sealed record CastBallot(PartnerId Partner, PersonId Person, Ballot Ballot, string? Reason);
