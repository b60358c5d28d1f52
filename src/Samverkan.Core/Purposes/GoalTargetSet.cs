using Samverkan.Kernel;

namespace Samverkan.Purposes;

/// <summary>A goal's measure gets a unit, a target and a last day, or new ones, by the partner that owns the goal; one of the collaboration by strategic decision.</summary>
/// <param name="Goal">The goal.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Value">How many of them make the goal met.</param>
/// <param name="By">The last day for it.</param>
/// <param name="Baseline">How many there were at the start; null when that is not known.</param>
public sealed record GoalTargetSet(GoalId Goal, string Unit, long Value, DateOnly By, long? Baseline = null) : PurposesFact
{
    internal override bool IsCommon => true;

    internal override IReadOnlyList<FactText> Texts => [Required(Unit)];

    internal override Wording Words => Say.That(
        $"Målet {Goal} ska nå {Value} senast {By}{Say.If(", från ", Baseline)}; enhet: {Unit}",
        $"Goal {Goal} is to reach {Value} by {By}{Say.If(", from ", Baseline)}; unit: {Unit}");

    private protected override Refusal? Check(ThroughPurposes rooms, Moment now) => rooms.NotOpenOrNotFor(Goal, now.By);

    /// <summary>What was read in another unit says nothing about the new target.</summary>
    private protected override PurposesRoom Apply(PurposesRoom purposes) =>
        purposes with
        {
            Goals = purposes.Goals.With(Goal, goal => goal with { Target = new(Unit, Value, By, Baseline), Latest = goal.Target?.Unit == Unit ? goal.Latest : null }),
        };
}
