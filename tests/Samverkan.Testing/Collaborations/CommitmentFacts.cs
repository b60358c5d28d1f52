using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Testing.Collaborations;

/// <summary>How facts of what partners say of themselves, and of their plan, are made up, each with its weight; and what of it is owned in common.</summary>
internal static class CommitmentFacts
{
    public static IReadOnlyList<(int Weight, Func<Stage, Fact> Tell)> Common { get; } =
    [
        (5, Planned),
        (1, Changed),
        (1, stage => new ActivityDropped(stage.Activity(), stage.Text())),
        (2, stage => new DrivingPartnerChosen(stage.Partner(), stage.Perhaps())),
        (1, stage => new ResourcesPrioritised(SomeResources(stage, null), stage.Text())),
    ];

    public static IReadOnlyList<(int Weight, Func<Stage, Fact> Tell)> All { get; } =
    [
        (2, stage => new HouseMapped(stage.Partner(), stage.Day(), stage.Text())),
        (2, stage => new ConditionStated(stage.NewCondition(), stage.Partner(), stage.Any<ConditionKind>(), stage.Text())),
        (1, stage => new ConditionWithdrawn(stage.Condition(), stage.Perhaps())),
        (2, stage => new PeriodCommitted(stage.Partner(), stage.Day(), stage.PerhapsADay())),
        (1, stage => new OperationalInvolvementStated(stage.Partner(), stage.Any<OperationalInvolvement>())),
        (2, stage => new StartQuestionAnswered(stage.Any<StartQuestion>(), stage.Partner(), stage.Text())),
        (1, stage => new QuestionAnswered(stage.Question(), stage.Text())),
        (3, stage => new ActivityTakenOn(stage.Activity())),
        (1, stage => new ActivityDone(stage.Activity(), stage.Perhaps())),
        (1, stage => stage.Dice.ByWeight(Common)(stage)),
    ];

    private static ActivityPlanned Planned(Stage stage)
    {
        var doer = stage.Partner();
        return new(stage.NewActivity(), stage.Text(), doer, SomeResources(stage, doer), stage.PerhapsADay(), stage.PerhapsADay());
    }

    private static ActivityChanged Changed(Stage stage)
    {
        var doer = stage.Partner();
        return new(stage.Activity(), stage.Text(), doer, SomeResources(stage, doer), stage.PerhapsADay(), stage.PerhapsADay());
    }

    /// <summary>Resources at hand, of one partner or of any; sometimes one that is not.</summary>
    private static ValueList<ResourceId> SomeResources(Stage stage, PartnerId? owner) =>
    [
        .. stage.Now.Partners.Resources.Values
            .Where(resource => !resource.IsWithdrawn && (owner is null || resource.Owner == owner) && stage.Dice.OneIn(2)).Select(resource => resource.Id),
        .. stage.Dice.OneIn(10) ? new[] { stage.Resource() } : [],
    ];
}
