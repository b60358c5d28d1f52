using Samverkan.Kernel;
using Samverkan.TargetGroups;

namespace Samverkan.Testing.Collaborations;

/// <summary>How facts of the room are made up, each with its weight; and who states them.</summary>
internal static class TargetGroupsFacts
{
    public static IReadOnlyList<(int Weight, Func<Stage, Fact> Tell)> All { get; } =
    [
        (4, stage => new TargetGroupIdentified(stage.NewTargetGroup(), stage.Text(), stage.Text())),
        (1, stage => new TargetGroupSized(stage.TargetGroup(), stage.Dice.Below(500), stage.Text(), stage.Day())),
        (3, stage => new AspectStated(stage.NewAspect(), stage.TargetGroup(), stage.Any<AspectKind>(), stage.Text(), stage.Any<Prevalence>())),
        (1, stage => new AspectStruck(stage.Aspect(), stage.Perhaps())),
        (1, stage => new AspectMeetsNeed(stage.Aspect(), stage.Need())),
        (1, stage => new RestrictionStated(stage.NewRestriction(), stage.TargetGroup(), stage.Any<Restricted>(), stage.Text(), stage.Text())),
        (1, stage => new RestrictionLifted(stage.Restriction(), stage.Text())),
        (1, stage => new GroupKnowledgeStated(stage.NewGroupKnowledge(), stage.TargetGroup(), stage.Text(), stage.Text(), stage.Day())),
        (1, stage => new InvolvementStated(stage.TargetGroup(), stage.Any<InvolvementLevel>(), stage.Text(), stage.Day())),
        (1, stage => new InvolvementEnded(stage.TargetGroup(), stage.Any<InvolvementLevel>(), stage.Perhaps())),
        (3, stage => new SpokespersonChosen(stage.TargetGroup(), stage.Person(), stage.Text())),
        (4, stage => new SpokespersonAccepted(stage.TargetGroup())),
        (2, stage => Revoked(stage, stage.TargetGroup())),
        (1, stage => new SupportPlanned(stage.NewSupport(), stage.TargetGroup(), stage.Any<SupportPhase>(), stage.Partner(), stage.Text())),
        (1, stage => new SupportEnded(stage.Support(), stage.Text())),
        (1, stage => new OutsideConditionSeen(stage.NewOutsideCondition(), stage.TargetGroup(), stage.Text())),
        (1, stage => new OutsideConditionAnswered(stage.OutsideCondition(), stage.Text())),
        (1, stage => new TargetGroupDelimited(stage.TargetGroup(), stage.Text())),
        (1, stage => new TargetGroupSetAside(stage.TargetGroup(), stage.Text())),
    ];

    /// <summary>What a decision may enact.</summary>
    public static IReadOnlyList<(int Weight, Func<Stage, Fact> Tell)> Common { get; } =
    [
        (1, stage => new TargetGroupDelimited(stage.TargetGroup(), stage.Text())),
        (1, stage => new TargetGroupSetAside(stage.TargetGroup(), stage.Text())),
    ];

    /// <summary>Someone who speaks for the target group that a fact is about; null where one would rather expect a partner.</summary>
    public static Actor? Speaker(Fact fact, Stage stage) =>
        About(fact, stage.Now.TargetGroups) is not { } group || group == default ? null
        : fact is SpokespersonAccepted || (stage.Now.TargetGroups.All.TryGetValue(group, out var found) && found.SpeaksForItself && !stage.Dice.OneIn(6)) ? For(stage.ChosenBy(group), group)
        : null;

    private static Actor? For(PersonId person, TargetGroupId group) => person == default ? null : Actor.For(person, group);

    private static SpokespersonRevoked Revoked(Stage stage, TargetGroupId group) => new(group, stage.ChosenBy(group), stage.Perhaps());

    private static TargetGroupId? About(Fact fact, TargetGroupsRoom room) => fact switch
    {
        TargetGroupSized sized => sized.TargetGroup,
        AspectStated stated => stated.TargetGroup,
        AspectStruck struck => room.Aspects.GetValueOrDefault(struck.Aspect)?.TargetGroup,
        InvolvementStated stated => stated.TargetGroup,
        InvolvementEnded ended => ended.TargetGroup,
        SpokespersonChosen chosen => chosen.TargetGroup,
        SpokespersonAccepted accepted => accepted.TargetGroup,
        SpokespersonRevoked revoked => revoked.TargetGroup,
        _ => null,
    };
}
