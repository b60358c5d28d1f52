using Samverkan.Kernel;
using Samverkan.Purposes;

namespace Samverkan.Tests.Oracle;

/// <summary>Who may state what of purpose, goals, tensions and needs.</summary>
internal static class PurposesJudge
{
    public static string? Of(Story story, PurposesFact fact, Actor by, DateTimeOffset at) => fact switch
    {
        PurposeAdopted adopted => Judge.InCommon(story, by)
            ?? (story.Partners.Sectors.Count < 2 ? Broken.OneSector : story.Any<PurposeAdopted>(other => other.Purpose == adopted.Purpose) ? Broken.DuplicateId : null),
        GoalStated stated => PartnersJudge.Own(stated.Owner, by) ?? NewGoal(story, stated.Goal),
        ProjectGoalStated stated => Judge.InCommon(story, by) ?? NewGoal(story, stated.Goal),
        EffectGoalStated stated => Judge.InCommon(story, by) ?? NewGoal(story, stated.Goal),
        GoalChanged changed => Changing(story, changed.Goal, by),
        GoalMet met => Changing(story, met.Goal, by),
        GoalWithdrawn withdrawn => Changing(story, withdrawn.Goal, by),
        GoalTargetSet target => Changing(story, target.Goal, by),
        GoalPlacedUnderPurpose placed => Changing(story, placed.Goal, by) ?? (story.Purposes.Purpose is null ? Broken.NotSo : null),
        GoalSupports link => Changing(story, link.Goal, by) ?? (link.Goal == link.Supported ? Broken.NotSo : !story.Purposes.Goals.Contains(link.Supported) ? Broken.UnknownId
                : story.Purposes.Supports(link.Goal, link.Supported) ? Broken.Already : null),
        GoalLinkChecked link => Changing(story, link.Goal, by) ?? (story.Purposes.Supports(link.Goal, link.Supported) ? null : Broken.NotSo),
        GoalLinkEnded link => Changing(story, link.Goal, by) ?? (story.Purposes.Supports(link.Goal, link.Supported) ? null : Broken.NotSo),
        GoalMeasured measured => (story.Purposes.Goals.Contains(measured.Goal) ? null : Broken.UnknownId)
            ?? (story.Purposes.OwnerOf(measured.Goal) is { } owner ? PartnersJudge.Own(owner, by) : PartnersJudge.AnyPartner(by))
            ?? (story.Purposes.HasTarget(measured.Goal) ? null : Broken.NotSo) ?? Judge.Past(measured.On, at),
        TensionNoticed noticed => PartnersJudge.AnyPartner(by)
            ?? (story.Any<TensionNoticed>(other => other.Tension == noticed.Tension) ? Broken.DuplicateId
                : !story.Purposes.Goals.Contains(noticed.First) || !story.Purposes.Goals.Contains(noticed.Second) ? Broken.UnknownId
                : noticed.First == noticed.Second ? Broken.NotSo : null),
        TensionFramed framed => PartnersJudge.AnyPartner(by) ?? (story.Any<TensionNoticed>(noticed => noticed.Tension == framed.Tension) ? null : Broken.UnknownId),
        ConditionsChanged => PartnersJudge.AnyPartner(by),
        ActivityServesGoal serves => Judge.InCommon(story, by) ?? PartnersJudge.Planned(story, serves.Activity) ?? Open(story, serves.Goal)
            ?? (story.Any<ActivityServesGoal>(other => other.Activity == serves.Activity && other.Goal == serves.Goal) ? Broken.Already : null),
        _ => Needs(story, fact, by),
    };

    public static string? ToBeMet(Story story, NeedId need) => story.Purposes.Need(need) is not { } found ? Broken.UnknownId : found.IsEnded ? Broken.NoLonger : null;

    public static string? Open(Story story, GoalId goal) => !story.Purposes.Goals.Contains(goal) ? Broken.UnknownId : story.Purposes.IsOpen(goal) ? null : Broken.NoLonger;

    private static string? NewGoal(Story story, GoalId goal) => story.Purposes.Goals.Contains(goal) ? Broken.DuplicateId : null;

    /// <summary>A partner's goal is changed by that partner alone, also by no decision; one of the collaboration by decision.</summary>
    private static string? Changing(Story story, GoalId goal, Actor by) =>
        Open(story, goal) ?? (story.Purposes.OwnerOf(goal) is { } owner ? PartnersJudge.Own(owner, by) : Judge.InCommon(story, by));

    private static string? Needs(Story story, PurposesFact fact, Actor by) => fact switch
    {
        NeedStated stated => PartnersJudge.Own(stated.Owner, by) ?? (story.Purposes.Needs.Contains(stated.Need) ? Broken.DuplicateId : null),
        NeedEnded ended => ToBeMet(story, ended.Need) ?? PartnersJudge.Own(story.Purposes.Need(ended.Need)!.Owner, by),
        NeedShared shared => PartnersJudge.Own(shared.Partner, by) ?? ToBeMet(story, shared.Need)
            ?? (story.Purposes.Need(shared.Need)! is var need && (need.Owner == shared.Partner || need.SharedBy.Contains(shared.Partner)) ? Broken.Already : null),
        NeedWorsens worsens => PartnersJudge.AnyPartner(by) ?? ToBeMet(story, worsens.Need) ?? ToBeMet(story, worsens.Other)
            ?? (worsens.Need == worsens.Other ? Broken.NotSo : story.Any<NeedWorsens>(other => other.Need == worsens.Need && other.Other == worsens.Other) ? Broken.Already : null),
        OptionProposed proposed => PartnersJudge.AnyPartner(by)
            ?? (story.Any<OptionProposed>(other => other.Option == proposed.Option) ? Broken.DuplicateId : ToBeMet(story, proposed.Need) ?? (proposed.Sectors.Count == 0 ? Broken.NotSo : null)),
        OptionMeetsAlso also => PartnersJudge.AnyPartner(by)
            ?? (story.First<OptionProposed>(proposed => proposed.Option == also.Option) is not { } option ? Broken.UnknownId
                : ToBeMet(story, also.Need)
                ?? (option.Fact.Need == also.Need || story.Any<OptionMeetsAlso>(other => other.Option == also.Option && other.Need == also.Need) ? Broken.Already : null)),
        ResourceOffered offered => story.Partners.Resource(offered.Resource) is not { } resource ? Broken.UnknownId
            : PartnersJudge.Own(resource.Owner, by) ?? (story.Partners.IsAtHand(offered.Resource) ? null : Broken.NoLonger) ?? ToBeMet(story, offered.Need)
                ?? (story.Any<ResourceOffered>(other => other.Resource == offered.Resource && other.Need == offered.Need) ? Broken.Already : null),
        _ => null,
    };
}
