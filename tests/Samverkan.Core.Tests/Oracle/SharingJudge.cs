using System.Text.RegularExpressions;
using Samverkan.Kernel;
using Samverkan.Networks;
using Samverkan.Sharing;
using Samverkan.TargetGroups;

namespace Samverkan.Tests.Oracle;

/// <summary>Who may state what of norms and where they collide, and of what is shared with others.</summary>
internal static class SharingJudge
{
    public static string? Of(Story story, SharingFact fact, Actor by, DateTimeOffset at) => fact switch
    {
        NormStated stated => PartnersJudge.Own(stated.Owner, by) ?? (story.Sharing.Norm(stated.Norm) is null ? null : Broken.DuplicateId),
        NormReconsidered reconsidered => Standing(story, reconsidered.Norm) ?? PartnersJudge.Own(story.Sharing.Norm(reconsidered.Norm)!.Owner, by),
        NormWithdrawn withdrawn => Standing(story, withdrawn.Norm) ?? PartnersJudge.Own(story.Sharing.Norm(withdrawn.Norm)!.Owner, by),
        CollisionNoticed noticed => BodiesJudge.OfTheWork(by) ?? (story.Sharing.Collisions.Contains(noticed.Collision) ? Broken.DuplicateId : null)
            ?? noticed.Norms.Select(norm => Standing(story, norm)).FirstOrDefault(broken => broken is not null)
            ?? (noticed.Norms.Distinct().Count() < noticed.Norms.Count || noticed.Norms.Select(norm => story.Sharing.Norm(norm)!.Owner).Distinct().Count() < 2 ? Broken.NotSo : null),
        CollisionPlanned planned => by.Kind == ActorKind.Leader ? Colliding(story, planned.Collision) : Broken.WrongSpeaker,
        WayProposed proposed => Colliding(story, proposed.Collision) ?? (by.Kind == ActorKind.Leader ? null : Involved(story, proposed.Collision, by.Partner)),
        WayAccepted accepted => PartnersJudge.Own(accepted.Partner, by) ?? Colliding(story, accepted.Collision) ?? Involved(story, accepted.Collision, accepted.Partner)
            ?? (story.Sharing.WayFor(accepted.Collision) is not { Proposed: not null } way ? Broken.NotSo : way.AcceptedBy.Contains(accepted.Partner) ? Broken.Already : null),
        WayDecided decided => Judge.InCommon(story, by) ?? Colliding(story, decided.Collision),
        OutsiderInvolved involved => PartnersJudge.Own(involved.Partner, by)
            ?? (story.Any<OutsiderInvolved>(other => other.Outsider == involved.Outsider) ? Broken.DuplicateId
                : story.Partners.Present.Exists(partner => Is(involved.Name, partner.Value, story.Partners.NameOf(partner))) ? Broken.NotSo : null),
        _ => Shares(story, fact, by, at),
    };

    private static string? Shares(Story story, SharingFact fact, Actor by, DateTimeOffset at) => fact switch
    {
        ShareGiven given => (given.Giver, given.Group) switch
        {
            ({ } giver, null) => PartnersJudge.Own(giver, by),
            (null, { } group) => by.TargetGroup == group ? null : Broken.ItsOwn,
            _ => Broken.NotSo,
        }
            ?? (story.Sharing.IsShared(given.Share) ? Broken.DuplicateId : (given.Giver is { } own && IsPartner(story, own, given.Receiver)) || IsAGroup(story, given.Receiver) ? Broken.NotSo : null)
            ?? (given.Contact is { } contact ? ToGive(story, contact, given, by) : null)
            ?? (given.Resource is not { } resource ? null
                : story.Partners.Resource(resource) is not { } stated ? Broken.UnknownId
                : !story.Partners.IsAtHand(resource) ? Broken.NoLonger
                : stated.Owner == given.Giver ? null : Broken.Anothers),
        ShareReceived received => PartnersJudge.Own(received.Receiver, by)
            ?? (story.Sharing.IsShared(received.Share) ? Broken.DuplicateId : IsPartner(story, received.Receiver, received.Giver) || IsAGroup(story, received.Giver) ? Broken.NotSo : null),
        SharePassedOn passed => !story.Sharing.IsShared(passed.Share) ? Broken.UnknownId
            : story.Sharing.Received(passed.Share) is not { } received ? Broken.NotSo
            : PartnersJudge.Own(received.Receiver, by)
                ?? (story.Sharing.PassedOnTo(passed.Share) is not null ? Broken.Already
                    : received.Until < NaiveAgility.DayOf(at) ? Broken.NoLonger
                    : IsPartner(story, received.Receiver, passed.Receiver) || Is(passed.Receiver, received.Giver) ? Broken.NotSo : null),
        _ => Broken.Unsure,
    };

    /// <summary>A group's own contact is given by the group alone, and no one gives away another partner or its people.</summary>
    private static string? ToGive(Story story, ContactId contact, ShareGiven given, Actor by) =>
        NetworksJudge.Own(story, contact, by) ?? (story.Sharing.PartnerBehind(contact) is { } behind && behind != given.Giver ? Broken.Anothers : null);

    private static bool IsPartner(Story story, PartnerId partner, string said) => Is(said, partner.Value, story.Partners.NameOf(partner));

    private static bool IsAGroup(Story story, string said) => story.All<TargetGroupIdentified>().Any(one => Is(said, one.Fact.TargetGroup.Value, one.Fact.Name));

    private static string? Standing(Story story, NormId norm) => story.Sharing.Norm(norm) is null ? Broken.UnknownId : story.Sharing.Stands(norm) ? null : Broken.NoLonger;

    private static string? Colliding(Story story, CollisionId collision) =>
        !story.Sharing.Collisions.Contains(collision) ? Broken.UnknownId : story.Sharing.Collides(collision) ? null : Broken.NoLonger;

    private static string? Involved(Story story, CollisionId collision, PartnerId? partner) =>
        partner is { } one && story.Sharing.OwnersIn(collision).Contains(one) ? null : Broken.Anothers;

    private static bool Is(string said, params string[] names) => names.Any(name => Seen(name).Equals(Seen(said), StringComparison.OrdinalIgnoreCase));

    /// <summary>What a reader sees, of the texts that histories are made of.</summary>
    private static string Seen(string text) =>
        Regex.Replace(Regex.Replace(text.Replace("e\u0301", "é", StringComparison.Ordinal), @"\p{Cf}|\p{Mn}", string.Empty), @"\s+", " ").Trim();
}
