using Samverkan.Kernel;

namespace Samverkan.Governance;

/// <summary>The process leader: the bridge between the steering group and those who do the work.</summary>
/// <param name="Person">The person.</param>
/// <param name="Employer">Who employs the person.</param>
/// <param name="Ties">The partners that employ, pay or otherwise have a hold on the person. While any of them takes part, the leader has no ballot.</param>
/// <param name="NamedAt">When the person was named.</param>
public sealed record ProcessLeader(PersonId Person, string Employer, ValueList<PartnerId> Ties, DateTimeOffset NamedAt);
