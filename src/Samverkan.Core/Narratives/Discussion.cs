using Samverkan.Kernel;

namespace Samverkan.Narratives;

/// <summary>The narrative was discussed.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Views">What was said.</param>
/// <param name="Partners">The partners that took part.</param>
/// <param name="Groups">The target groups that took part.</param>
/// <param name="On">The day.</param>
public sealed record Discussion(DiscussionId Id, string Views, ValueList<PartnerId> Partners, ValueList<TargetGroupId> Groups, DateOnly On);
