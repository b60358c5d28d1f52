using Samverkan.Governance;

namespace Samverkan;

/// <summary>The state through the last room.</summary>
internal sealed record AllRooms : ThroughGovernance;
