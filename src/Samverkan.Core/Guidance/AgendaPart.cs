namespace Samverkan.Guidance;

/// <summary>The parts of an agenda, in their order. There is no zero.</summary>
public enum AgendaPart
{
    /// <summary>What has been recorded since the last check-in.</summary>
    Changed = 1,

    /// <summary>What was decided strategically since then, and what that recorded.</summary>
    Decided = 2,

    /// <summary>What was decided within mandates since then.</summary>
    DecidedWithinMandates = 3,

    /// <summary>What was routed upwards since then.</summary>
    RoutedUpwards = 4,

    /// <summary>What should have been done by now.</summary>
    Overdue = 5,

    /// <summary>What is open or runs out soon.</summary>
    Open = 6,

    /// <summary>What waits for an answer from the body.</summary>
    Waiting = 7,

    /// <summary>What else the review finds.</summary>
    LookAt = 8,
}
