using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>A step that brings a person to a stage towards an opening. Someone answers for what comes next, on a day.</summary>
public abstract record StageStep : CaseStep
{
    private protected StageStep()
    {
    }

    /// <summary>The opening.</summary>
    public abstract OpeningId Opening { get; init; }

    /// <summary>Who answers for what comes next.</summary>
    public abstract PersonId Owner { get; init; }

    /// <summary>What comes next.</summary>
    public abstract string Next { get; init; }

    /// <summary>On which day; not before the day of the step.</summary>
    public abstract DateOnly NextOn { get; init; }

    internal sealed override OpeningId? About => Opening;

    private protected abstract Stage Reaches { get; }

    internal sealed override Refusal? Check(Case current, Moment now) =>
        Refuse.Empty(Opening)
        ?? Refuse.Empty(Owner)
        ?? CaseRules.OwnCase.When(Owner == current.ActsAs, "field:owner")
        ?? CaseRules.NotADay(NextOn, "field:nextOn")
        ?? CaseRules.DayPassed.When(NextOn < now.Day, "field:nextOn")
        ?? Check(current.At(Opening));

    internal sealed override Case Apply(Case current, Moment now) => current with
    {
        Candidacies = current.Candidacies.With(Opening, new Candidacy(Opening, Reaches, Owner, now.At, Next, NextOn, Reaches > Stage.Proposed)),
    };

    private protected abstract Refusal? Check(Candidacy? candidacy);
}
