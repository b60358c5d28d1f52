using Samverkan.Kernel;

namespace Samverkan.Narratives;

/// <summary>Whether publicity helps a target group.</summary>
/// <param name="Id">Its id.</param>
/// <param name="TargetGroup">The target group.</param>
/// <param name="Effect">What publicity does for it.</param>
/// <param name="Statement">What lies behind that.</param>
/// <param name="On">The day it was assessed.</param>
public sealed record MediaAssessment(MediaAssessmentId Id, TargetGroupId TargetGroup, MediaEffect Effect, string Statement, DateOnly On);
