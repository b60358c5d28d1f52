using Samverkan.Kernel;
using Samverkan.Networks;
using Samverkan.Partners;

namespace Samverkan.Sharing;

/// <summary>Something given to, or received from, another initiative.</summary>
/// <param name="Id">Its id.</param>
/// <param name="IsReceived">Whether it was received; else it was given.</param>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="What">What it is.</param>
/// <param name="Other">The other initiative.</param>
/// <param name="At">When it was recorded.</param>
public sealed record Share(ShareId Id, bool IsReceived, ShareKind Kind, string What, string Other, DateTimeOffset At)
{
    /// <summary>The partner that gave or received it; null when a target group gave it.</summary>
    public PartnerId? Partner { get; internal init; }

    /// <summary>The target group that gave it; null when a partner gave or received it.</summary>
    public TargetGroupId? Group { get; internal init; }

    /// <summary>The contact in the network that was given; null when it is none of those.</summary>
    public ContactId? Contact { get; internal init; }

    /// <summary>The partner's resource that was given; null when it is none of those stated.</summary>
    public ResourceId? Resource { get; internal init; }

    /// <summary>The last day that what was received can be used; null when none is set.</summary>
    public DateOnly? Until { get; internal init; }

    /// <summary>To whom what was received has been passed on; null as long as it has not.</summary>
    public string? PassedOnTo { get; internal init; }
}
