using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Matching;

/// <summary>Something in an allocation that does not hold. Immutable.</summary>
/// <param name="Seeker">The seeker it is about; null when it is about no one.</param>
/// <param name="Opening">The opening it is about; null when it is about none.</param>
/// <param name="Reason">What does not hold.</param>
public sealed record AllocationFault(SeekerId? Seeker, OpeningId? Opening, Wording Reason);
