using Samverkan.Kernel;
using Samverkan.TargetGroups;

namespace Samverkan.Testing.Collaborations;

/// <summary>Whom and what there is to speak of in the room of target groups.</summary>
internal static class TargetGroupsStage
{
    private static readonly TargetGroupId[] GroupPool = Stage.Ids<TargetGroupId>("m");
    private static readonly AspectId[] AspectPool = Stage.Ids<AspectId>("a");
    private static readonly RestrictionId[] RestrictionPool = Stage.Ids<RestrictionId>("l");
    private static readonly GroupKnowledgeId[] KnowledgePool = Stage.Ids<GroupKnowledgeId>("i");
    private static readonly PlannedSupportId[] SupportPool = Stage.Ids<PlannedSupportId>("h");
    private static readonly OutsideConditionId[] ConditionPool = Stage.Ids<OutsideConditionId>("x");

    public static TargetGroupId NewTargetGroup(this Stage stage) => stage.Dice.Mostly(GroupPool.Except(stage.Now.TargetGroups.All.Keys), GroupPool);

    public static TargetGroupId TargetGroup(this Stage stage) => stage.Dice.Mostly(stage.Now.TargetGroups.Current.Select(group => group.Id), GroupPool);

    public static AspectId NewAspect(this Stage stage) => stage.Dice.Mostly(AspectPool.Except(stage.Now.TargetGroups.Aspects.Keys), AspectPool);

    public static AspectId Aspect(this Stage stage) =>
        stage.Dice.Mostly(stage.Now.TargetGroups.Aspects.Values.Where(aspect => !aspect.IsStruck).Select(aspect => aspect.Id), AspectPool);

    public static RestrictionId NewRestriction(this Stage stage) => stage.Dice.Mostly(RestrictionPool.Except(stage.Now.TargetGroups.Restrictions.Keys), RestrictionPool);

    public static RestrictionId Restriction(this Stage stage) =>
        stage.Dice.Mostly(stage.Now.TargetGroups.Restrictions.Values.Where(restriction => !restriction.IsLifted).Select(restriction => restriction.Id), RestrictionPool);

    public static GroupKnowledgeId NewGroupKnowledge(this Stage stage) => stage.Dice.Mostly(KnowledgePool.Except(stage.Now.TargetGroups.Knowledge.Keys), KnowledgePool);

    public static PlannedSupportId NewSupport(this Stage stage) => stage.Dice.Mostly(SupportPool.Except(stage.Now.TargetGroups.Support.Keys), SupportPool);

    public static PlannedSupportId Support(this Stage stage) =>
        stage.Dice.Mostly(stage.Now.TargetGroups.Support.Values.Where(support => !support.IsEnded).Select(support => support.Id), SupportPool);

    public static OutsideConditionId NewOutsideCondition(this Stage stage) => stage.Dice.Mostly(ConditionPool.Except(stage.Now.TargetGroups.Conditions.Keys), ConditionPool);

    public static OutsideConditionId OutsideCondition(this Stage stage) => stage.Dice.Mostly(stage.Now.TargetGroups.Conditions.Keys, ConditionPool);

    /// <summary>Someone a group has chosen, mostly.</summary>
    public static PersonId ChosenBy(this Stage stage, TargetGroupId group) =>
        stage.Now.TargetGroups.All.TryGetValue(group, out var found) && found.Spokespersons.Count > 0 && !stage.Dice.OneIn(8)
            ? stage.Dice.Of(found.Spokespersons).Person
            : stage.Person();

    /// <summary>A day in the years before, mostly; now and then one to come.</summary>
    public static DateOnly Day(this Stage stage)
    {
        var today = DateOnly.FromDateTime((stage.Now.Ledger.Count == 0 ? Scenes.Start : stage.Now.Ledger[^1].At).UtcDateTime);
        return today.AddDays(stage.Dice.OneIn(12) ? 40 + stage.Dice.Below(400) : -stage.Dice.Below(900));
    }
}
