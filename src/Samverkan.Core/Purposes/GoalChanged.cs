using Samverkan.Kernel;

namespace Samverkan.Purposes;

/// <summary>A goal is put otherwise, by the partner that owns it; one of the collaboration by strategic decision. Links stay, and are to be checked anew; a target stays only with its measure.</summary>
/// <param name="Goal">The goal.</param>
/// <param name="Statement">What is wanted now.</param>
/// <param name="Measure">How it shows that it is met; null when that is not said yet.</param>
public sealed record GoalChanged(GoalId Goal, string Statement, string? Measure = null) : PurposesFact
{
    internal override bool IsCommon => true;

    internal override IReadOnlyList<FactText> Texts => [Required(Statement), Optional(Measure)];

    internal override Wording Words => Say.That(
        $"Målet {Goal} ändras: {Statement}{Say.If("; mått: ", Measure)}",
        $"Goal {Goal} is changed: {Statement}{Say.If("; measure: ", Measure)}");

    private protected override Refusal? Check(ThroughPurposes rooms, Moment now) =>
        rooms.NotOpenOrNotFor(Goal, now.By);

    private protected override PurposesRoom Apply(PurposesRoom purposes) =>
        purposes with
        {
            Changes = purposes.Changes + 1,
            Goals = purposes.Goals.With(Goal, goal => Changed(goal) with { Statement = Statement, Measure = Measure, ChangedAt = purposes.Changes + 1 }),
        };

    /// <summary>A target belongs to the measure that it was set for.</summary>
    private Goal Changed(Goal goal) => goal.Measure == Measure ? goal : goal with { Target = null, Latest = null };
}
