using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Purposes;

/// <summary>It is said what a goal's measure has come to: of an own goal by its owner, of one of the collaboration by any partner.</summary>
/// <param name="Goal">The goal.</param>
/// <param name="Value">How many, in the unit of its target.</param>
/// <param name="On">The day it was so; not a day to come.</param>
/// <param name="Note">What lies behind it; null when that is not said.</param>
public sealed record GoalMeasured(GoalId Goal, long Value, DateOnly On, string? Note = null) : PurposesFact
{
    internal override IReadOnlyList<FactText> Texts => [Optional(Note)];

    internal override Wording Words => Say.That(
        $"Måttet för målet {Goal} var {Value} den {On}{Say.If(": ", Note)}",
        $"The measure of goal {Goal} was {Value} on {On}{Say.If(": ", Note)}");

    private protected override Refusal? Check(ThroughPurposes rooms, Moment now) =>
        Refuse.Unknown(Goal, rooms.Purposes.Goals)
        ?? (rooms.Purposes.Goals[Goal].Owner is { } owner ? ThroughPartners.NotFor(owner, now.By) : ThroughPartners.NotAPartner(now.By))
        ?? PurposesRules.NoTarget.When(rooms.Purposes.Goals[Goal].Target is null, Goal)
        ?? CommitmentRules.NotYet.When(now.IsBefore(On), "field:on");

    private protected override PurposesRoom Apply(PurposesRoom purposes) =>
        purposes with { Goals = purposes.Goals.With(Goal, goal => goal.Latest?.On > On ? goal : goal with { Latest = new(Value, On, Note) }) };
}
