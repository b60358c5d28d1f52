using Samverkan.Kernel;

namespace Samverkan.Purposes;

/// <summary>It is said why a goal serves the purpose in force, by the partner that owns it; of one of the collaboration by strategic decision.</summary>
/// <param name="Goal">The goal.</param>
/// <param name="Reason">Why it serves the purpose.</param>
public sealed record GoalPlacedUnderPurpose(GoalId Goal, string Reason) : PurposesFact
{
    internal override bool IsCommon => true;

    internal override IReadOnlyList<FactText> Texts => [Required(Reason)];

    internal override Wording Words => Say.That(
        $"Målet {Goal} tjänar syftet: {Reason}",
        $"Goal {Goal} serves the purpose: {Reason}");

    private protected override Refusal? Check(ThroughPurposes rooms, Moment now) =>
        PurposesRules.NoPurpose.When(rooms.Purposes.Current is null, Goal) ?? rooms.NotOpenOrNotFor(Goal, now.By);

    private protected override PurposesRoom Apply(PurposesRoom purposes) =>
        purposes with { Goals = purposes.Goals.With(Goal, goal => goal with { WhyUnderPurpose = Reason }) };
}
