using Samverkan.Sharing;

namespace Samverkan;

/// <summary>The state through the last room.</summary>
internal sealed record AllRooms : ThroughSharing;
