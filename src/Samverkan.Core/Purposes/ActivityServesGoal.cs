using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Purposes;

/// <summary>It is decided, strategically, which goal an activity of the plan serves, and how.</summary>
/// <param name="Activity">The activity.</param>
/// <param name="Goal">The goal.</param>
/// <param name="Reason">How it serves it.</param>
public sealed record ActivityServesGoal(ActivityId Activity, GoalId Goal, string Reason) : PurposesFact
{
    internal override bool IsCommon => true;

    internal override IReadOnlyList<FactText> Texts => [Required(Reason)];

    internal override Wording Words => Say.That(
        $"Aktiviteten {Activity} tjänar målet {Goal}: {Reason}",
        $"Activity {Activity} serves goal {Goal}: {Reason}");

    private protected override Refusal? Check(ThroughPurposes rooms, Moment now) =>
        rooms.NotDecided(now.By)
        ?? rooms.Partners.NotPlanned(Activity)
        ?? Refuse.Unknown(Goal, rooms.Purposes.Goals)
        ?? PurposesRules.GoalEnded.When(rooms.Purposes.Goals[Goal].State != GoalState.Open, Goal)
        ?? PurposesRules.AlreadyLinked.When(rooms.Purposes.ServedBy(Activity).Any(link => link.Goal == Goal), Activity);

    private protected override PurposesRoom Apply(PurposesRoom purposes) =>
        purposes with { Served = purposes.Served.With(Activity, purposes.ServedBy(Activity).And(new GoalLink(Goal, Reason))) };
}
