using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Tests.Oracle;

/// <summary>Who may state what of the partners, their agreement and their plan.</summary>
internal static class PartnersJudge
{
    public static string? Of(Story story, PartnersFact fact, Actor by, DateTimeOffset at)
    {
        var who = story.Partners;
        return fact switch
        {
            CollaborationFormed formed => who.IsFormed ? Broken.AlreadyFormed : by == Actor.For(formed.Representative, formed.Partner) ? null : Broken.WrongSpeaker,
            PartnerAdmitted admitted => Admitted(story, admitted, by),
            CollaborationClosed => Judge.InCommon(story, by),
            PartnerLeft left => Own(left.Partner, by),
            RepresentativeNamed named => Own(named.Partner, by) ?? (who.Representatives(named.Partner).Contains(named.Person) ? Broken.Already : null),
            RepresentativeReleased released => Own(released.Partner, by)
                ?? (!who.Representatives(released.Partner).Contains(released.Person) ? Broken.NotSo : who.Representatives(released.Partner).Count == 1 ? Broken.LastOne : null),
            AgreementDrafted drafted => Drafted(story, drafted, by, at),
            AgreementSigned signed => Signing(story, signed.Agreement, signed.Partner, by),
            AgreementDeclined declined => Signing(story, declined.Agreement, declined.Partner, by) ?? (who.HasSaidNo(declined.Agreement, declined.Partner) ? Broken.Already : null),
            VoiceGiven given => Judge.InCommon(story, by) ?? Partner(story, given.Partner) ?? (who.HasVoice(given.Partner) ? Broken.Already : null),
            DrivingPartnerChosen chosen => Judge.InCommon(story, by) ?? Partner(story, chosen.Partner) ?? (who.Driving == chosen.Partner ? Broken.Already : null),
            _ => Resources(story, fact, by, at) ?? Plan(story, fact, by),
        };
    }

    /// <summary>Only the partner itself speaks of what is its own.</summary>
    public static string? Own(PartnerId owner, Actor by) => by.Partner == owner ? null : Broken.Anothers;

    public static string? AnyPartner(Actor by) => by.Partner is null ? Broken.WrongSpeaker : null;

    public static string? Partner(Story story, PartnerId partner) =>
        !story.Partners.Joined.Contains(partner) ? Broken.UnknownId : story.Partners.HasLeft(partner) ? Broken.NoLonger : null;

    private static string? Admitted(Story story, PartnerAdmitted admitted, Actor by) =>
        Judge.InCommon(story, by)
        ?? (story.Partners.Joined.Contains(admitted.Partner) ? Broken.DuplicateId
            : story.Partners.RepresentsAny(admitted.Representative) ? Broken.Already
            : !admitted.Voice && !story.Purposes.HasRun ? Broken.NoVoice
            : null);

    private static string? Drafted(Story story, AgreementDrafted drafted, Actor by, DateTimeOffset at) =>
        Own(drafted.Drafter, by)
        ?? (!story.Partners.HasVoice(drafted.Drafter) ? Broken.NoVoice
            : story.Partners.Versions.Contains(drafted.Agreement) ? Broken.DuplicateId
            : drafted.Ballots is { } groups && groups.Distinct().Count() < groups.Count ? Broken.Already
            : drafted.Until is not { } until ? null
            : (until.DayNumber - DateOnly.FromDateTime(at.UtcDateTime).DayNumber) switch { < -1 => Broken.EndsFirst, -1 => Broken.Unsure, _ => null });

    private static string? Signing(Story story, AgreementId version, PartnerId partner, Actor by)
    {
        var who = story.Partners;
        var versions = who.Versions.ToList();
        return Own(partner, by)
            ?? (!versions.Contains(version) ? Broken.UnknownId
            : !who.HasVoice(partner) ? Broken.NoVoice
            : who.SignedBy(version).Contains(partner) ? Broken.SignedTwice
            : who.InForce is { } inForce && versions.IndexOf(inForce) > versions.IndexOf(version) ? Broken.NoLonger
            : null);
    }

    private static string? Resources(Story story, PartnersFact fact, Actor by, DateTimeOffset at) => fact switch
    {
        ResourceStated stated => Own(stated.Owner, by) ?? (story.Partners.Resource(stated.Resource) is null ? null : Broken.DuplicateId),
        ResourceWithdrawn withdrawn => story.Partners.Resource(withdrawn.Resource) is not { } resource ? Broken.UnknownId
            : Own(resource.Owner, by) ?? (story.Partners.IsAtHand(withdrawn.Resource) ? null : Broken.NoLonger),
        RiskStated stated => Own(stated.Owner, by) ?? (story.Any<RiskStated>(other => other.Risk == stated.Risk) ? Broken.DuplicateId : null),
        RiskAnswered answered => AnyPartner(by) ?? Risk(story, answered.Risk),
        RiskEnded ended => Risk(story, ended.Risk) ?? Own(story.First<RiskStated>(risk => risk.Risk == ended.Risk)!.Fact.Owner, by),
        SectorAsked => AnyPartner(by),
        HouseMapped mapped => Own(mapped.Partner, by) ?? Judge.Past(mapped.On, at),
        ConditionStated stated => Own(stated.Owner, by) ?? (story.Any<ConditionStated>(other => other.Condition == stated.Condition) ? Broken.DuplicateId : null),
        ConditionWithdrawn withdrawn => story.First<ConditionStated>(stated => stated.Condition == withdrawn.Condition) is not { } condition ? Broken.UnknownId
            : Own(condition.Fact.Owner, by) ?? (story.Any<ConditionWithdrawn>(other => other.Condition == withdrawn.Condition) ? Broken.NoLonger : null),
        PeriodCommitted committed => Own(committed.Partner, by) ?? (committed.Until < committed.From ? Broken.EndsFirst : null),
        OperationalInvolvementStated stated => Own(stated.Partner, by),
        StartQuestionAnswered answered => Own(answered.Partner, by),
        ResourcesPrioritised prioritised => Judge.Decided(story, by)
            ?? (prioritised.Resources.Count == 0 ? Broken.NotSo : All(story, prioritised.Resources)),
        _ => null,
    };

    private static string? Risk(Story story, RiskId risk) =>
        !story.Any<RiskStated>(stated => stated.Risk == risk) ? Broken.UnknownId : story.Any<RiskEnded>(ended => ended.Risk == risk) ? Broken.NoLonger : null;

    private static string? Plan(Story story, PartnersFact fact, Actor by) => fact switch
    {
        ActivityPlanned planned => Judge.Decided(story, by)
            ?? (story.Activity(planned.Activity) is not null ? Broken.DuplicateId : Given(story, planned.Doer, planned.Resources, planned.Begins, planned.Ends)),
        ActivityChanged changed => Judge.Decided(story, by)
            ?? Planned(story, changed.Activity) ?? Given(story, changed.Doer, changed.Resources, changed.Begins, changed.Ends),
        ActivityDropped dropped => Judge.Decided(story, by) ?? Planned(story, dropped.Activity),
        ActivityTakenOn taken => Planned(story, taken.Activity) ?? Doing(story, taken.Activity, by) ?? (story.Activity(taken.Activity)!.IsTakenOn ? Broken.Already : null),
        ActivityDone done => Planned(story, done.Activity) ?? Doing(story, done.Activity, by),
        _ => null,
    };

    public static string? Planned(Story story, ActivityId activity) =>
        story.Activity(activity) is null ? Broken.UnknownId : story.IsToBeDone(activity) ? null : Broken.NoLonger;

    private static string? Doing(Story story, ActivityId activity, Actor by) => story.Activity(activity)!.Doer is { } doer ? Own(doer, by) : Broken.NoLonger;

    private static string? Given(Story story, PartnerId doer, ValueList<ResourceId>? resources, DateOnly? begins, DateOnly? ends) =>
        Partner(story, doer)
        ?? (resources is null ? null : All(story, resources) ?? (resources.All(resource => story.Partners.Resource(resource)!.Owner == doer) ? null : Broken.Anothers))
        ?? (ends < begins ? Broken.EndsFirst : null);

    private static string? All(Story story, ValueList<ResourceId> resources) =>
        resources.Any(resource => story.Partners.Resource(resource) is null) ? Broken.UnknownId
        : resources.Any(resource => !story.Partners.IsAtHand(resource)) ? Broken.NoLonger
        : resources.Distinct().Count() < resources.Count ? Broken.Already
        : null;
}
