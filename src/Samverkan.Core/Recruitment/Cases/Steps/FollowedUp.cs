using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>A placement is followed up: whether the person is still there, and what support is needed from now on.</summary>
/// <param name="Seeker">Whose case.</param>
/// <param name="Placement">Which placement.</param>
/// <param name="AfterDays">Which of the planned follow-ups: one of <see cref="FollowUpPlan.Days"/>.</param>
/// <param name="On">The day it was made; not a day to come, not before the first day, and when the person was still there not before the planned day.</param>
/// <param name="IsStillThere">Whether the person was still there that day.</param>
/// <param name="Support">Less support from now on, the same, or more.</param>
/// <param name="Note">What more was said; null when nothing was.</param>
public sealed record FollowedUp(SeekerId Seeker, PlacementId Placement, int AfterDays, DateOnly On, bool IsStillThere, SupportReview Support, string? Note = null) : CaseStep
{
    internal override IReadOnlyList<FactText> Texts => [Optional(Note)];

    internal override Wording Words => new("En placering följs upp.", "A placement is followed up.");

    internal override Refusal? Check(Case current, Moment now) =>
        Refuse.Empty(Placement)
        ?? Refuse.Unnamed(Support)
        ?? CaseRules.NotPlanned.When(!FollowUpPlan.Days.Contains(AfterDays), "field:afterDays")
        ?? CaseRules.NotADay(On, "field:on")
        ?? (current.Placements.TryGetValue(Placement, out var one) ? CheckDay(one, now) : CaseRules.NoPlacement.Of(CaseRules.PlacementField));

    internal override Case Apply(Case current, Moment now) => current with
    {
        Placements = current.Placements.With(Placement, one => one with { FollowUps = one.FollowUps.And(new(AfterDays, On, IsStillThere, Support, Note)) }),
    };

    private Refusal? CheckDay(Placement placement, Moment now) =>
        CaseRules.AlreadyFollowedUp.When(placement.FollowUps.Any(made => made.AfterDays == AfterDays), "field:afterDays")
        ?? CaseRules.BeforeStart.When(On < placement.Start, "field:on")
        ?? CaseRules.NotYet.When(now.IsBefore(On), "field:on")
        ?? CaseRules.Contradicts.When(placement.Contradicts(On, IsStillThere), "field:isStillThere")
        ?? CaseRules.TooEarly.When(IsStillThere && On < placement.Start.AddDays(AfterDays), "field:on");
}
