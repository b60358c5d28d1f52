using Samverkan.Kernel;

namespace Samverkan.TargetGroups;

/// <summary>Someone whom a target group has chosen to speak for it.</summary>
/// <param name="Person">The person.</param>
/// <param name="HowChosen">How the group chose.</param>
/// <param name="HasAccepted">Whether the person has accepted; before that the person does not speak for the group.</param>
public sealed record Spokesperson(PersonId Person, string HowChosen, bool HasAccepted);
