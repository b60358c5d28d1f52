using Samverkan.Recruitment;

namespace Samverkan;

/// <summary>The state through the last room.</summary>
internal sealed record AllRooms : ThroughRecruitment;
