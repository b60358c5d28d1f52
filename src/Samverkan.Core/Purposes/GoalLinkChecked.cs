using Samverkan.Kernel;

namespace Samverkan.Purposes;

/// <summary>It has been checked that a goal still supports another, by the partner that owns the first; of one of the collaboration by strategic decision.</summary>
/// <param name="Goal">The goal that supports.</param>
/// <param name="Supported">The goal that is supported.</param>
/// <param name="Reason">How it still does.</param>
public sealed record GoalLinkChecked(GoalId Goal, GoalId Supported, string Reason) : PurposesFact
{
    internal override bool IsCommon => true;

    internal override IReadOnlyList<FactText> Texts => [Required(Reason)];

    internal override Wording Words => Say.That(
        $"Målet {Goal} stöder fortfarande målet {Supported}: {Reason}",
        $"Goal {Goal} still supports goal {Supported}: {Reason}");

    private protected override Refusal? Check(ThroughPurposes rooms, Moment now) => rooms.NotOpenOrNotFor(Goal, now.By) ?? rooms.NotLinked(Goal, Supported);

    private protected override PurposesRoom Apply(PurposesRoom purposes) =>
        purposes with
        {
            Goals = purposes.Goals.With(Goal, goal => goal with
            {
                Supports = [.. goal.Supports.Select(link => link.Goal == Supported ? new GoalLink(Supported, Reason) { CheckedAt = purposes.Changes } : link)],
            }),
        };
}
