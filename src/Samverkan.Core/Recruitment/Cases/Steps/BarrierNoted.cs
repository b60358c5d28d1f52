using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>Something stands in the person's way. Someone answers for it, until a day.</summary>
/// <param name="Seeker">Whose case.</param>
/// <param name="Barrier">Its id in the case.</param>
/// <param name="Kind">What kind.</param>
/// <param name="AnsweredBy">Who answers for it; the person itself too, when it has taken that on: it is an undertaking, and no decision about the person.</param>
/// <param name="Until">By when something is to have been done; not before the day of the step.</param>
/// <param name="Note">What is meant; null when the kind says it.</param>
public sealed record BarrierNoted(SeekerId Seeker, BarrierId Barrier, BarrierKind Kind, PersonId AnsweredBy, DateOnly Until, string? Note = null) : CaseStep
{
    internal override IReadOnlyList<FactText> Texts => [Optional(Note)];

    internal override Wording Words => new("Ett hinder antecknas, med den som svarar för det.", "A barrier is noted, with who answers for it.");

    internal override Refusal? Check(Case current, Moment now) =>
        Refuse.Empty(Barrier)
        ?? Refuse.Empty(AnsweredBy)
        ?? Refuse.Unnamed(Kind)
        ?? CaseRules.BarrierStands.When(current.Barriers.TryGetValue(Barrier, out var one) && !one.IsResolved, "field:barrier")
        ?? CaseRules.NotADay(Until, "field:until")
        ?? CaseRules.DayPassed.When(Until < now.Day, "field:until");

    internal override Case Apply(Case current, Moment now) =>
        current with { Barriers = current.Barriers.With(Barrier, new CaseBarrier(Barrier, Kind, AnsweredBy, Until, Note)) };
}
