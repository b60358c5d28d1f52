using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>A job, or studies, has ended; or never began, when the last day is the day before the first.</summary>
/// <param name="Seeker">Whose case.</param>
/// <param name="Placement">Which placement.</param>
/// <param name="LastDay">The last day; not a day to come.</param>
/// <param name="Reason">Why.</param>
public sealed record PlacementEnded(SeekerId Seeker, PlacementId Placement, DateOnly LastDay, string Reason) : CaseStep
{
    internal override bool IsDecision => true;

    internal override IReadOnlyList<FactText> Texts => [Required(Reason)];

    internal override Wording Words => new("Ett arbete eller en utbildning är slut.", "A job, or studies, has ended.");

    internal override Refusal? Check(Case current, Moment now) =>
        Refuse.Empty(Placement)
        ?? (current.Placements.TryGetValue(Placement, out var one) ? CheckDay(one, now) : CaseRules.NoPlacement.Of(CaseRules.PlacementField));

    internal override Case Apply(Case current, Moment now) =>
        current with { Placements = current.Placements.With(Placement, one => one with { LastDay = LastDay }) };

    private Refusal? CheckDay(Placement placement, Moment now) =>
        CaseRules.AlreadyEnded.When(placement.LastDay is not null, CaseRules.PlacementField)
        ?? CaseRules.NotADay(LastDay, "field:lastDay")
        ?? CaseRules.BeforeStart.When(LastDay < placement.Start.AddDays(-1), "field:lastDay")
        ?? CaseRules.NotYet.When(LastDay >= placement.Start && now.IsBefore(LastDay), "field:lastDay")
        ?? CaseRules.Contradicts.When(placement.ContradictsEnd(LastDay), "field:lastDay");
}
