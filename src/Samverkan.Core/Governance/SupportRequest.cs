using Samverkan.Kernel;

namespace Samverkan.Governance;

/// <summary>Support that those who do the work have asked for: resources, or another's view.</summary>
/// <param name="Id">Its id.</param>
/// <param name="By">Who asked.</param>
/// <param name="Statement">For what.</param>
/// <param name="At">When.</param>
public sealed record SupportRequest(RequestId Id, Actor By, string Statement, DateTimeOffset At)
{
    /// <summary>What was answered; null as long as nothing has been.</summary>
    public string? Answer { get; internal init; }

    /// <summary>Whether it is given; null as long as nothing has been answered.</summary>
    public bool? IsGranted { get; internal init; }
}
