using Samverkan.Partners;
using Samverkan.TargetGroups;

namespace Samverkan.Agility;

/// <summary>How plan or support was adapted to changed conditions.</summary>
/// <param name="Statement">What is done otherwise.</param>
/// <param name="Activity">The activity of the plan that is; null when it is the support.</param>
/// <param name="Support">The support that is; null when it is the plan.</param>
/// <param name="At">When it was made.</param>
public sealed record Adaptation(string Statement, ActivityId? Activity, PlannedSupportId? Support, DateTimeOffset At);
