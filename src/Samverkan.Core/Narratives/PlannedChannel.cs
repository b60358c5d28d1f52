using Samverkan.Kernel;

namespace Samverkan.Narratives;

/// <summary>What the communication plan says of one channel.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="What">What is told there.</param>
/// <param name="When">When, or how often.</param>
/// <param name="Partner">The partner that answers for it; null when another does.</param>
/// <param name="Group">The working group that answers for it; null when another does. Where both are null the process leader does.</param>
public sealed record PlannedChannel(Channel Channel, string What, string When, PartnerId? Partner, WorkingGroupId? Group)
{
    internal bool IsAnsweredForBy(Actor by) =>
        Partner is { } partner ? by.Partner == partner
        : Group is { } group ? by.WorkingGroup == group
        : by.Kind == ActorKind.Leader;
}
