using Samverkan.Kernel;

namespace Samverkan.Purposes;

/// <summary>A goal has been met, says the partner that owns it; of one of the collaboration, a strategic decision.</summary>
/// <param name="Goal">The goal.</param>
/// <param name="Note">How it showed; null when that is not said.</param>
public sealed record GoalMet(GoalId Goal, string? Note = null) : PurposesFact
{
    internal override bool IsCommon => true;

    internal override IReadOnlyList<FactText> Texts => [Optional(Note)];

    internal override Wording Words => Say.That(
        $"Målet {Goal} är nått{Say.If(": ", Note)}",
        $"Goal {Goal} has been met{Say.If(": ", Note)}");

    private protected override Refusal? Check(ThroughPurposes rooms, Moment now) =>
        rooms.NotOpenOrNotFor(Goal, now.By);

    private protected override PurposesRoom Apply(PurposesRoom purposes) =>
        purposes with { Goals = purposes.Goals.With(Goal, goal => goal with { State = GoalState.Met }) };
}
