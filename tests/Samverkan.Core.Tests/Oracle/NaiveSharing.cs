using Samverkan.Kernel;
using Samverkan.Networks;
using Samverkan.Partners;
using Samverkan.Sharing;

namespace Samverkan.Tests.Oracle;

/// <summary>How a collision is handled: the way that is proposed and who has accepted it, and the way that is agreed or decided.</summary>
internal sealed record NaiveWay(string? Proposed, IReadOnlyList<PartnerId> AcceptedBy, string? Agreed);

/// <summary>What partners go by, where that collides, and what went out of the collaboration and came into it.</summary>
internal sealed class NaiveSharing(Story story)
{
    public IEnumerable<NormId> Norms => story.All<NormStated>().Select(one => one.Fact.Norm);

    public NormStated? Norm(NormId norm) => story.First<NormStated>(stated => stated.Norm == norm)?.Fact;

    /// <summary>A norm goes with its owner.</summary>
    public bool Stands(NormId norm) =>
        Norm(norm) is { } stated && !story.Any<NormWithdrawn>(withdrawn => withdrawn.Norm == norm) && !story.Partners.HasLeft(stated.Owner);

    public IEnumerable<CollisionId> Collisions => story.All<CollisionNoticed>().Select(one => one.Fact.Collision);

    /// <summary>The partners whose norms still collide there; fewer than two when nothing does.</summary>
    public HashSet<PartnerId> OwnersIn(CollisionId collision) =>
        [.. story.First<CollisionNoticed>(noticed => noticed.Collision == collision)!.Fact.Norms.Where(Stands).Select(norm => Norm(norm)!.Owner)];

    public bool Collides(CollisionId collision) => OwnersIn(collision).Count >= 2;

    /// <summary>A way is agreed at the first moment when everyone whose norms collide has accepted it, and holds until another is agreed or decided.</summary>
    public NaiveWay WayFor(CollisionId collision)
    {
        var way = new NaiveWay(null, [], null);
        var place = 0;
        foreach (var line in story.Lines)
        {
            place++;
            way = line.Fact switch
            {
                WayProposed proposed when proposed.Collision == collision => way with { Proposed = proposed.Way, AcceptedBy = [] },
                WayAccepted accepted when accepted.Collision == collision => way with { AcceptedBy = [.. way.AcceptedBy, accepted.Partner] },
                WayDecided decided when decided.Collision == collision => new(null, [], decided.Way),
                _ => way,
            };
            if (way.Proposed is not null && line.Fact is WayAccepted or NormWithdrawn or PartnerLeft
                && story.Upto(place).Sharing is var then && then.Collides(collision) && then.OwnersIn(collision).All(way.AcceptedBy.Contains))
                way = new(null, [], way.Proposed);
        }

        return way;
    }

    public bool IsShared(ShareId share) => Given(share) is not null || Received(share) is not null;

    public ShareGiven? Given(ShareId share) => story.First<ShareGiven>(given => given.Share == share)?.Fact;

    public ShareReceived? Received(ShareId share) => story.First<ShareReceived>(received => received.Share == share)?.Fact;

    public string? PassedOnTo(ShareId share) => story.First<SharePassedOn>(passed => passed.Share == share)?.Fact.Receiver;

    /// <summary>The partner that a contact is, or that the organisation is which the person belongs to as long as both are in the network; null for neither.</summary>
    public PartnerId? PartnerBehind(ContactId contact) =>
        story.First<OrganisationNoted>(noted => noted.Contact == contact)?.Fact.Partner
        ?? (story.First<PersonNoted>(noted => noted.Contact == contact)?.Fact.Organisation is { } organisation && story.Networks.IsThere(organisation) ? PartnerBehind(organisation) : null);
}
