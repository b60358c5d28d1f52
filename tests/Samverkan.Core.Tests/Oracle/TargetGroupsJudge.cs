using Samverkan.Kernel;
using Samverkan.TargetGroups;

namespace Samverkan.Tests.Oracle;

/// <summary>Who may state what of the target groups.</summary>
internal static class TargetGroupsJudge
{
    public static string? Of(Story story, TargetGroupsFact fact, Actor by, DateTimeOffset at) => fact switch
    {
        TargetGroupIdentified identified => PartnersJudge.AnyPartner(by) ?? (story.TargetGroups.All.Contains(identified.TargetGroup) ? Broken.DuplicateId : null),
        TargetGroupDelimited delimited => Judge.InCommon(story, by) ?? Current(story, delimited.TargetGroup),
        TargetGroupSetAside aside => Judge.InCommon(story, by) ?? Current(story, aside.TargetGroup),
        SpokespersonChosen chosen => Speaking(story, chosen, by),
        SpokespersonAccepted accepted => !story.TargetGroups.All.Contains(accepted.TargetGroup) ? Broken.UnknownId
            : by.TargetGroup != accepted.TargetGroup || !story.TargetGroups.Chosen(accepted.TargetGroup).Contains(by.Person) ? Broken.WrongSpeaker
            : story.TargetGroups.Spokespersons(accepted.TargetGroup).Contains(by.Person) ? Broken.Already : null,
        SpokespersonRevoked revoked => !story.TargetGroups.All.Contains(revoked.TargetGroup) ? Broken.UnknownId
            : by.TargetGroup != revoked.TargetGroup ? Broken.ItsOwn
            : story.TargetGroups.Chosen(revoked.TargetGroup).Contains(revoked.Person) ? null : Broken.NotSo,
        TargetGroupSized sized => Its(story, sized.TargetGroup, by) ?? (sized.People < 1 ? Broken.WrongNumber : Judge.Past(sized.AsOf, at)),
        AspectStated stated => Its(story, stated.TargetGroup, by) ?? (story.TargetGroups.Aspect(stated.Aspect) is null ? null : Broken.DuplicateId),
        AspectStruck struck => Standing(story, struck.Aspect) ?? Its(story, story.TargetGroups.Aspect(struck.Aspect)!.TargetGroup, by),
        AspectMeetsNeed meets => Standing(story, meets.Aspect) ?? Both(story, story.TargetGroups.Aspect(meets.Aspect)!.TargetGroup, by)
            ?? (story.TargetGroups.Aspect(meets.Aspect)!.Kind == AspectKind.Challenge ? Broken.NotSo : null) ?? PurposesJudge.ToBeMet(story, meets.Need)
            ?? (story.Any<AspectMeetsNeed>(other => other.Aspect == meets.Aspect && other.Need == meets.Need) ? Broken.Already : null),
        InvolvementStated stated => Its(story, stated.TargetGroup, by),
        InvolvementEnded ended => Its(story, ended.TargetGroup, by) ?? (story.TargetGroups.IsInvolved(ended.TargetGroup, ended.Level) ? null : Broken.NotSo),
        _ => Around(story, fact, by, at),
    };

    /// <summary>What is no one's own: partners may bring it, and the group.</summary>
    private static string? Around(Story story, TargetGroupsFact fact, Actor by, DateTimeOffset at) => fact switch
    {
        RestrictionStated stated => Both(story, stated.TargetGroup, by) ?? (story.Any<RestrictionStated>(other => other.Restriction == stated.Restriction) ? Broken.DuplicateId : null),
        RestrictionLifted lifted => story.First<RestrictionStated>(stated => stated.Restriction == lifted.Restriction) is not { } restriction ? Broken.UnknownId
            : story.Any<RestrictionLifted>(other => other.Restriction == lifted.Restriction) ? Broken.NoLonger : Both(story, restriction.Fact.TargetGroup, by),
        GroupKnowledgeStated stated => Both(story, stated.TargetGroup, by)
            ?? (story.Any<GroupKnowledgeStated>(other => other.Knowledge == stated.Knowledge) ? Broken.DuplicateId : Judge.Past(stated.AsOf, at)),
        OutsideConditionSeen seen => Both(story, seen.TargetGroup, by) ?? (story.Any<OutsideConditionSeen>(other => other.Condition == seen.Condition) ? Broken.DuplicateId : null),
        OutsideConditionAnswered answered => story.First<OutsideConditionSeen>(seen => seen.Condition == answered.Condition) is not { } condition ? Broken.UnknownId
            : Both(story, condition.Fact.TargetGroup, by),
        SupportPlanned planned => PartnersJudge.Own(planned.Giver, by) ?? Current(story, planned.TargetGroup)
            ?? (story.Any<SupportPlanned>(other => other.Support == planned.Support) ? Broken.DuplicateId : null),
        SupportEnded ended => story.First<SupportPlanned>(planned => planned.Support == ended.Support) is not { } support ? Broken.UnknownId
            : PartnersJudge.Own(support.Fact.Giver, by) ?? (story.Any<SupportEnded>(other => other.Support == ended.Support) ? Broken.NoLonger : null),
        _ => null,
    };

    public static string? Current(Story story, TargetGroupId group) =>
        !story.TargetGroups.All.Contains(group) ? Broken.UnknownId : story.TargetGroups.IsCurrent(group) ? null : Broken.NoLonger;

    /// <summary>What a group is like is its own to say once someone speaks for it; before that any partner may.</summary>
    private static string? Its(Story story, TargetGroupId group, Actor by) =>
        Current(story, group) ?? (by.TargetGroup == group ? null : story.TargetGroups.SpeaksForItself(group) ? Broken.ItsOwn : PartnersJudge.AnyPartner(by));

    private static string? Both(Story story, TargetGroupId group, Actor by) => Current(story, group) ?? (by.TargetGroup == group ? null : PartnersJudge.AnyPartner(by));

    private static string? Standing(Story story, AspectId aspect) =>
        story.TargetGroups.Aspect(aspect) is null ? Broken.UnknownId : story.TargetGroups.Stands(aspect) ? null : Broken.NoLonger;

    /// <summary>The group chooses; the first choice is passed on by a partner. A group that was set aside still chooses.</summary>
    private static string? Speaking(Story story, SpokespersonChosen chosen, Actor by) =>
        !story.TargetGroups.All.Contains(chosen.TargetGroup) ? Broken.UnknownId
        : by.TargetGroup != chosen.TargetGroup && story.TargetGroups.SpeaksForItself(chosen.TargetGroup) ? Broken.ItsOwn
        : by.TargetGroup != chosen.TargetGroup && by.Partner is null ? Broken.WrongSpeaker
        : story.TargetGroups.Chosen(chosen.TargetGroup).Contains(chosen.Person) ? Broken.Already : null;
}
