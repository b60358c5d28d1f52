using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>The person has come to a job, or to studies: of an opening that it accepted, or by itself.</summary>
/// <param name="Seeker">Whose case.</param>
/// <param name="Placement">Its id in the case.</param>
/// <param name="Employer">With whom.</param>
/// <param name="Kind">What kind.</param>
/// <param name="Start">The first day.</param>
/// <param name="Opening">The opening that it came of; null when it came of none.</param>
public sealed record Placed(SeekerId Seeker, PlacementId Placement, EmployerId Employer, PlacementKind Kind, DateOnly Start, OpeningId? Opening = null) : CaseStep
{
    internal override OpeningId? About => Opening;

    internal override Wording Words => new("Personen har fått ett arbete eller börjar studera.", "The person has come to a job, or to studies.");

    internal override Refusal? Check(Case current, Moment now) =>
        Refuse.Empty(Placement)
        ?? Refuse.Empty(Employer)
        ?? Refuse.Unnamed(Kind)
        ?? CaseRules.NotADay(Start, "field:start")
        ?? CaseRules.PlacementTaken.When(current.Placements.ContainsKey(Placement), CaseRules.PlacementField)
        ?? (Opening is { } opening ? OfOpening(opening, current) : null);

    internal override Case Apply(Case current, Moment now) => current with
    {
        Placements = current.Placements.With(Placement, new Placement(Placement, Employer, Kind, Start, Opening)),
        Candidacies = Opening is { } opening ? current.Candidacies.With(opening, one => one with { IsPlaced = true, HasYes = false, Next = null, NextOn = null }) : current.Candidacies,
    };

    private static Refusal? OfOpening(OpeningId opening, Case current) =>
        Refuse.Empty(opening) ?? CaseRules.NotAccepted.When(current.At(opening) is not { Stage: Stage.Accepted, IsPlaced: false }, CaseRules.OpeningField);
}
