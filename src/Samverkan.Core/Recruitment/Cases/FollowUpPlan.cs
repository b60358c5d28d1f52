namespace Samverkan.Recruitment;

/// <summary>When a placement is followed up. Thread-safe.</summary>
public static class FollowUpPlan
{
    /// <summary>The days after the first day of a placement on which it is followed up, in order.</summary>
    public static IReadOnlyList<int> Days { get; } = [30, 90, 180, 365];
}
