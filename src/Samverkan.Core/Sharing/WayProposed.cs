using Samverkan.Kernel;

namespace Samverkan.Sharing;

/// <summary>A partner whose norm collides, or the process leader, proposes a way to go on. It is agreed when everyone whose norms collide has accepted it; to propose is not to accept.</summary>
/// <param name="Collision">The collision.</param>
/// <param name="Way">The way; it replaces another that has been proposed.</param>
public sealed record WayProposed(CollisionId Collision, string Way) : SharingFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Way)];

    internal override Wording Words => Say.That($"Ett sätt att hantera krocken {Collision} föreslogs: {Way}", $"A way to handle collision {Collision} was proposed: {Way}");

    private protected override Refusal? Check(ThroughSharing rooms, Moment now) =>
        rooms.NotColliding(Collision) ?? (now.By.Kind == ActorKind.Leader ? null : rooms.NotInvolved(Collision, now.By.Partner, now.By.ToString()));

    private protected override SharingRoom Apply(SharingRoom sharing, Moment now) => sharing.With(Collision, collision => collision with { ProposedWay = Way, AcceptedBy = [] });
}
