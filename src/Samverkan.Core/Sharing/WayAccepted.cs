using Samverkan.Kernel;

namespace Samverkan.Sharing;

/// <summary>A partner whose norm collides accepts the way that is proposed. With the last of them the way is agreed.</summary>
/// <param name="Collision">The collision.</param>
/// <param name="Partner">The partner.</param>
public sealed record WayAccepted(CollisionId Collision, PartnerId Partner) : SharingFact
{
    internal override Wording Words => Say.That($"{Partner} godtog det föreslagna sättet att hantera krocken {Collision}", $"{Partner} accepted the proposed way to handle collision {Collision}");

    private protected override Refusal? Check(ThroughSharing rooms, Moment now) =>
        rooms.NotPresentOrNotFor(Partner, now.By)
        ?? rooms.NotColliding(Collision)
        ?? rooms.NotInvolved(Collision, Partner, Subject.Of(Partner))
        ?? SharingRules.NoWayProposed.When(rooms.Sharing.Collisions[Collision].ProposedWay is null, Collision)
        ?? SharingRules.HasAccepted.When(rooms.Sharing.Collisions[Collision].AcceptedBy.Contains(Partner), Partner);

    private protected override SharingRoom Apply(SharingRoom sharing, Moment now) =>
        sharing.With(Collision, collision => collision with { AcceptedBy = collision.AcceptedBy.And(Partner) }).Agreeing(Collision);
}
