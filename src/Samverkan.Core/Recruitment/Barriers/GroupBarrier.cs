using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>Something that stands between people in a target group and work. Never one person's: those are in the caseload.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Group">The target group.</param>
/// <param name="Kind">What kind.</param>
/// <param name="Statement">What it is.</param>
public sealed record GroupBarrier(GroupBarrierId Id, TargetGroupId Group, BarrierKind Kind, string Statement)
{
    /// <summary>The partner that answers for it; null as long as no one does, or when it has left.</summary>
    public PartnerId? Partner { get; internal init; }

    /// <summary>By when something is to have been done; null as long as no one answers for it.</summary>
    public DateOnly? Until { get; internal init; }

    /// <summary>What has been done, or is; null as long as nobody has said.</summary>
    public string? Answer { get; internal init; }

    /// <summary>Whether it no longer stands in the way.</summary>
    public bool IsRemoved { get; internal init; }
}
