namespace Samverkan.Recruitment;

/// <summary>A follow-up of a placement that was made. Immutable.</summary>
/// <param name="AfterDays">Which of the planned ones: one of <see cref="FollowUpPlan.Days"/>.</param>
/// <param name="On">The day it was made.</param>
/// <param name="IsStillThere">Whether the person was still there that day.</param>
/// <param name="Support">What it said of the support.</param>
/// <param name="Note">What more was said; null when nothing was.</param>
public sealed record FollowUp(int AfterDays, DateOnly On, bool IsStillThere, SupportReview Support, string? Note)
{
    /// <summary>That it is a follow-up and nothing else, so that no log shows more.</summary>
    public override string ToString() => "follow-up";
}
