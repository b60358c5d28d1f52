using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>The person has been given a support that it needed.</summary>
/// <param name="Seeker">Whose case.</param>
/// <param name="Support">Which.</param>
/// <param name="GivenBy">Who gave it.</param>
/// <param name="Note">What was given; null when that is not said.</param>
public sealed record SupportGiven(SeekerId Seeker, SupportId Support, PersonId GivenBy, string? Note = null) : CaseStep
{
    internal override IReadOnlyList<FactText> Texts => [Optional(Note)];

    internal override Wording Words => new("Personen har fått ett stöd.", "The person has been given a support.");

    internal override Refusal? Check(Case current, Moment now) =>
        Refuse.Empty(Support)
        ?? Refuse.Empty(GivenBy)
        ?? CaseRules.NotNeeded.When(!current.Support.TryGetValue(Support, out var one) || one.IsGiven, "field:support");

    internal override Case Apply(Case current, Moment now) =>
        current with { Support = current.Support.With(Support, one => one with { Note = Note ?? one.Note, IsGiven = true }) };
}
