using Samverkan.Kernel;

namespace Samverkan.Purposes;

/// <summary>It is said that a goal supports another, by the partner that owns the first; of one of the collaboration by strategic decision.</summary>
/// <param name="Goal">The goal that supports.</param>
/// <param name="Supported">The goal that is supported, whosever it is.</param>
/// <param name="Reason">How.</param>
public sealed record GoalSupports(GoalId Goal, GoalId Supported, string Reason) : PurposesFact
{
    internal override bool IsCommon => true;

    internal override IReadOnlyList<FactText> Texts => [Required(Reason)];

    internal override Wording Words => Say.That(
        $"Målet {Goal} stöder målet {Supported}: {Reason}",
        $"Goal {Goal} supports goal {Supported}: {Reason}");

    private protected override Refusal? Check(ThroughPurposes rooms, Moment now) =>
        rooms.NotOpenOrNotFor(Goal, now.By)
        ?? Refuse.Unknown(Supported, rooms.Purposes.Goals)
        ?? PurposesRules.WithItself.When(Goal == Supported, Goal)
        ?? PurposesRules.AlreadyLinked.When(rooms.Purposes.Goals[Goal].Supports.Any(link => link.Goal == Supported), Goal);

    private protected override PurposesRoom Apply(PurposesRoom purposes) =>
        purposes with { Goals = purposes.Goals.With(Goal, goal => goal with { Supports = goal.Supports.And(new GoalLink(Supported, Reason) { CheckedAt = purposes.Changes }) }) };
}
