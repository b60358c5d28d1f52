using Samverkan.Kernel;

namespace Samverkan.Purposes;

/// <summary>The collaboration states what the project is to deliver, by strategic decision.</summary>
/// <param name="Goal">The goal.</param>
/// <param name="Statement">What is wanted.</param>
/// <param name="Measure">How it shows that it is met; null when that is not said yet.</param>
public sealed record ProjectGoalStated(GoalId Goal, string Statement, string? Measure = null) : PurposesFact
{
    internal override bool IsCommon => true;

    internal override IReadOnlyList<FactText> Texts => [Required(Statement), Optional(Measure)];

    internal override Wording Words => Say.That(
        $"Projektmålet {Goal} sätts: {Statement}{Say.If("; mått: ", Measure)}",
        $"Project goal {Goal} is set: {Statement}{Say.If("; measure: ", Measure)}");

    private protected override Refusal? Check(ThroughPurposes rooms, Moment now) =>
        rooms.NotDecided(now.By) ?? Refuse.Taken(Goal, rooms.Purposes.Goals);

    private protected override PurposesRoom Apply(PurposesRoom purposes) =>
        purposes with { Goals = purposes.Goals.With(Goal, new Goal(Goal, GoalKind.Project, Owner: null, Statement, Measure)) };
}
