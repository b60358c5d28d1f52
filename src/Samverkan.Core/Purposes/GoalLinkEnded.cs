using Samverkan.Kernel;

namespace Samverkan.Purposes;

/// <summary>A goal no longer supports another, says the partner that owns the first; of one of the collaboration, a strategic decision.</summary>
/// <param name="Goal">The goal that supported.</param>
/// <param name="Supported">The goal that was supported.</param>
/// <param name="Reason">Why it no longer does.</param>
public sealed record GoalLinkEnded(GoalId Goal, GoalId Supported, string Reason) : PurposesFact
{
    internal override bool IsCommon => true;

    internal override IReadOnlyList<FactText> Texts => [Required(Reason)];

    internal override Wording Words => Say.That(
        $"Målet {Goal} stöder inte längre målet {Supported}: {Reason}",
        $"Goal {Goal} no longer supports goal {Supported}: {Reason}");

    private protected override Refusal? Check(ThroughPurposes rooms, Moment now) => rooms.NotOpenOrNotFor(Goal, now.By) ?? rooms.NotLinked(Goal, Supported);

    private protected override PurposesRoom Apply(PurposesRoom purposes) =>
        purposes with { Goals = purposes.Goals.With(Goal, goal => goal with { Supports = [.. goal.Supports.Where(link => link.Goal != Supported)] }) };
}
