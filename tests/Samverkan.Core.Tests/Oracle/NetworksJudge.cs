using Samverkan.Kernel;
using Samverkan.Networks;

namespace Samverkan.Tests.Oracle;

/// <summary>Who may state what of the common bank of contacts, competence and knowledge.</summary>
internal static class NetworksJudge
{
    public static string? Of(Story story, NetworksFact fact, Actor by, DateTimeOffset at) => Sharing(story, by) ?? fact switch
    {
        OrganisationNoted noted => New(story, noted.Contact) ?? Group(story, noted.OfGroup, by)
            ?? (noted.Partner is not { } partner ? null
                : !story.Partners.Joined.Contains(partner) ? Broken.UnknownId
                : story.Partners.SectorOf(partner) != noted.Sector ? Broken.NotSo : story.Networks.IsIn(partner) ? Broken.Already : null),
        PersonNoted noted => New(story, noted.Contact) ?? Group(story, noted.OfGroup, by)
            ?? (story.Networks.HasObjected(noted.Person) ? Broken.NotSo : story.Networks.IsIn(noted.Person) ? Broken.Already : null)
            ?? (noted.Organisation is not { } organisation ? null
                : Own(story, organisation, by) ?? (story.Networks.IsOrganisation(organisation) ? null : Broken.NotSo)),
        ContactEnded ended => There(story, ended.Contact) ?? (ended.Ground == EndGround.Retention ? Own(story, ended.Contact, by) : null),
        TieNoted noted => (story.Networks.Tie(noted.Tie) is null ? null : Broken.DuplicateId) ?? Own(story, noted.From, by) ?? Own(story, noted.To, by)
            ?? (noted.From == noted.To ? Broken.NotSo : Judge.Past(noted.AsOf, at)),
        TieTended tended => Tied(story, tended.Tie) ?? Judge.Past(tended.On, at),
        TieEnded ended => Tied(story, ended.Tie) ?? Own(story, story.Networks.Tie(ended.Tie)!.From, by) ?? Own(story, story.Networks.Tie(ended.Tie)!.To, by),
        CompetenceNamed named => story.Networks.IsNamed(named.Competence) ? Broken.DuplicateId : null,
        CompetenceHeld held => Named(story, held.Competence) ?? Own(story, held.Holder, by) ?? (story.Networks.Has(held.Holder, held.Competence) ? Broken.Already : null),
        CompetenceLost lost => Named(story, lost.Competence) ?? Own(story, lost.Holder, by) ?? (story.Networks.Has(lost.Holder, lost.Competence) ? null : Broken.NotSo),
        NeedAsksCompetence asks => Named(story, asks.Competence) ?? PurposesJudge.ToBeMet(story, asks.Need)
            ?? (story.Any<NeedAsksCompetence>(other => other == asks) ? Broken.Already : null),
        GoalAsksCompetence asks => Named(story, asks.Competence) ?? PurposesJudge.Open(story, asks.Goal)
            ?? (story.Any<GoalAsksCompetence>(other => other == asks) ? Broken.Already : null),
        EnvironmentScanned scanned => (story.Any<EnvironmentScanned>(other => other.Scan == scanned.Scan) ? Broken.DuplicateId : null) ?? Judge.Past(scanned.On, at),
        KnowledgeBanked banked => story.Any<KnowledgeBanked>(other => other.Knowledge == banked.Knowledge) ? Broken.DuplicateId : null,
        KnowledgeRemoved removed => !story.Any<KnowledgeBanked>(banked => banked.Knowledge == removed.Knowledge) ? Broken.UnknownId
            : story.Any<KnowledgeRemoved>(other => other.Knowledge == removed.Knowledge) ? Broken.NoLonger : null,
        _ => Broken.Unsure,
    };

    /// <summary>The bank is common to the partners and the target groups that the collaboration works for.</summary>
    private static string? Sharing(Story story, Actor by) =>
        by.Partner is not null || (by.TargetGroup is { } group && story.TargetGroups.IsCurrent(group)) ? null : Broken.WrongSpeaker;

    private static string? New(Story story, ContactId contact) => story.Networks.Contacts.Contains(contact) ? Broken.DuplicateId : null;

    private static string? There(Story story, ContactId contact) =>
        !story.Networks.Contacts.Contains(contact) ? Broken.UnknownId : story.Networks.IsThere(contact) ? null : Broken.NoLonger;

    private static string? Named(Story story, CompetenceId competence) => story.Networks.IsNamed(competence) ? null : Broken.UnknownId;

    private static string? Tied(Story story, TieId tie) => story.Networks.Tie(tie) is null ? Broken.UnknownId : story.Networks.IsTied(tie) ? null : Broken.NoLonger;

    /// <summary>A group's own contacts are shared by the group alone.</summary>
    private static string? Group(Story story, TargetGroupId? owner, Actor by) =>
        owner is not { } group ? null : TargetGroupsJudge.Current(story, group) ?? (by.TargetGroup == group ? null : Broken.ItsOwn);

    public static string? Own(Story story, ContactId contact, Actor by) =>
        There(story, contact) ?? (story.Networks.GroupOf(contact) is { } group && by.TargetGroup != group ? Broken.ItsOwn : null);
}
