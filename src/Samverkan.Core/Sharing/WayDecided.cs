using Samverkan.Kernel;

namespace Samverkan.Sharing;

/// <summary>A way to handle a collision is decided, strategically. It replaces what was agreed, and what was proposed; the norms are still their owners'.</summary>
/// <param name="Collision">The collision.</param>
/// <param name="Way">The way.</param>
public sealed record WayDecided(CollisionId Collision, string Way) : SharingFact
{
    internal override bool IsCommon => true;

    internal override IReadOnlyList<FactText> Texts => [Required(Way)];

    internal override Wording Words => Say.That($"Så hanteras krocken {Collision}, enligt beslut: {Way}", $"Collision {Collision} is handled like this, by decision: {Way}");

    private protected override Refusal? Check(ThroughSharing rooms, Moment now) => rooms.NotDecided(now.By) ?? rooms.NotColliding(Collision);

    private protected override SharingRoom Apply(SharingRoom sharing, Moment now) =>
        sharing.With(Collision, collision => collision with { AgreedWay = Way, ProposedWay = null, AcceptedBy = [] });
}
