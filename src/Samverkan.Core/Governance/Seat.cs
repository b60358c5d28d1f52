using Samverkan.Kernel;

namespace Samverkan.Governance;

/// <summary>A person's place in the steering group or a working group. One person may sit in several groups, once in each.</summary>
/// <param name="Person">The person.</param>
/// <param name="Role">What the person does there.</param>
/// <param name="Partner">The partner it sits for; null when it sits for none.</param>
/// <param name="TargetGroup">The target group it sits for; null when it sits for none. Where both are null it is there for what it knows.</param>
public sealed record Seat(PersonId Person, string Role, PartnerId? Partner, TargetGroupId? TargetGroup);
