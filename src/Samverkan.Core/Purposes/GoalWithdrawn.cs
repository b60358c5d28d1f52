using Samverkan.Kernel;

namespace Samverkan.Purposes;

/// <summary>A goal is given up, by the partner that owns it; one of the collaboration by strategic decision.</summary>
/// <param name="Goal">The goal.</param>
/// <param name="Reason">Why.</param>
public sealed record GoalWithdrawn(GoalId Goal, string Reason) : PurposesFact
{
    internal override bool IsCommon => true;

    internal override IReadOnlyList<FactText> Texts => [Required(Reason)];

    internal override Wording Words => Say.That(
        $"Målet {Goal} dras tillbaka: {Reason}",
        $"Goal {Goal} is given up: {Reason}");

    private protected override Refusal? Check(ThroughPurposes rooms, Moment now) =>
        rooms.NotOpenOrNotFor(Goal, now.By);

    private protected override PurposesRoom Apply(PurposesRoom purposes) =>
        purposes with { Goals = purposes.Goals.With(Goal, goal => goal with { State = GoalState.Withdrawn }) };
}
