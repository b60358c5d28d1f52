using Samverkan.Governance;
using Samverkan.Kernel;

namespace Samverkan.Sharing;

/// <summary>A partner, a working group or the process leader notices that norms of two or more partners collide. Neither is wrong; it is said so that a way can be agreed.</summary>
/// <param name="Collision">The collision, new.</param>
/// <param name="Norms">The norms, each once, of at least two partners.</param>
/// <param name="Statement">How they collide.</param>
public sealed record CollisionNoticed(CollisionId Collision, ValueList<NormId> Norms, string Statement) : SharingFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Statement)];

    internal override Wording Words => Say.That(
        $"Något krockar, {Collision}{Say.If(", mellan ", Norms)}: {Statement}",
        $"Something collides, {Collision}{Say.If(", between ", Norms)}: {Statement}");

    private protected override Refusal? Check(ThroughSharing rooms, Moment now) =>
        ThroughGovernance.NotOfTheWork(now.By)
        ?? Refuse.Taken(Collision, rooms.Sharing.Collisions)
        ?? SharingRules.NotACollision.When(Norms is null, Collision)
        ?? Norms!.Select(rooms.NotStanding).FirstOrDefault(refusal => refusal is not null)
        ?? SharingRules.NotACollision.When(Norms!.Distinct().Count() < Norms!.Count || !Norms.Select(norm => rooms.Sharing.Norms[norm].Owner).Distinct().Skip(1).Any(), Collision);

    private protected override SharingRoom Apply(SharingRoom sharing, Moment now) =>
        sharing with { Collisions = sharing.Collisions.With(Collision, new Collision(Collision, Norms, Statement)) };
}
