using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Purposes;

namespace Samverkan.Testing.Collaborations;

/// <summary>How facts of the room are made up, each with its weight.</summary>
internal static class PurposesFacts
{
    public static IReadOnlyList<(int Weight, Func<Stage, Fact> Tell)> All { get; } =
    [
        (2, stage => new PurposeAdopted(stage.NewPurpose(), stage.Text())),
        (5, stage => new GoalStated(stage.NewGoal(), stage.Partner(), stage.Text(), stage.Perhaps())),
        (1, stage => new ProjectGoalStated(stage.NewGoal(), stage.Text(), stage.Perhaps())),
        (1, stage => new EffectGoalStated(stage.NewGoal(), stage.Text(), stage.Perhaps())),
        (2, stage => new GoalChanged(stage.Goal(), stage.Text(), stage.Perhaps())),
        (1, stage => new GoalMet(stage.Goal(), stage.Perhaps())),
        (1, stage => new GoalWithdrawn(stage.Goal(), stage.Text())),
        (2, stage => new GoalPlacedUnderPurpose(stage.Goal(), stage.Text())),
        (2, stage => new GoalSupports(stage.Goal(), stage.Goal(), stage.Text())),
        (2, stage => new TensionNoticed(stage.NewTension(), stage.Goal(), stage.Goal(), stage.Text())),
        (1, stage => new TensionFramed(stage.Tension(), stage.Text())),
        (4, stage => new NeedStated(stage.NewNeed(), stage.Partner(), stage.Text())),
        (1, stage => new NeedEnded(stage.Need(), stage.Text())),
        (2, stage => new NeedShared(stage.Need(), stage.Partner())),
        (2, stage => new NeedWorsens(stage.Need(), stage.Need(), stage.Text())),
        (2, stage => new OptionProposed(stage.NewOption(), stage.Need(), stage.Text(), stage.Dice.OneIn(2), SomeSectors(stage))),
        (2, stage => new ResourceOffered(stage.Resource(), stage.Need())),
        (2, stage => new GoalTargetSet(stage.Goal(), stage.Text(), stage.Dice.Below(99), stage.Day(), stage.Dice.OneIn(2) ? null : stage.Dice.Below(9))),
        (2, stage => new GoalMeasured(stage.Goal(), stage.Dice.Below(99), stage.Day(), stage.Perhaps())),
        (1, stage => new ConditionsChanged(stage.Text())),
        (1, stage => Checked(stage, stage.Goal())),
        (1, stage => LinkEnded(stage, stage.Goal())),
        (1, Served),
        (1, stage => new OptionMeetsAlso(stage.Option(), stage.Need(), stage.Text())),
    ];

    /// <summary>What of it is owned in common.</summary>
    public static IReadOnlyList<(int Weight, Func<Stage, Fact> Tell)> Common { get; } =
    [
        (1, stage => new GoalTargetSet(stage.CommonGoal(), stage.Text(), stage.Dice.Below(99), stage.Day())),
        (1, stage => Checked(stage, stage.CommonGoal())),
        (1, stage => LinkEnded(stage, stage.CommonGoal())),
        (3, Served),
    ];

    private static ActivityServesGoal Served(Stage stage) => new(stage.Activity(), stage.Goal(), stage.Text());

    private static GoalLinkChecked Checked(Stage stage, GoalId goal) => new(goal, stage.SupportedBy(goal), stage.Text());

    private static GoalLinkEnded LinkEnded(Stage stage, GoalId goal) => new(goal, stage.SupportedBy(goal), stage.Text());

    private static ValueList<Sector> SomeSectors(Stage stage) =>
        [.. Enumerable.Range(0, stage.Dice.Below(4)).Select(_ => stage.Any<Sector>())];
}
