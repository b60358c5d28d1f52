using Samverkan.Kernel;

namespace Samverkan.Sharing;

/// <summary>
/// The state of the room: what each partner goes by, where that collides, and what is given to and received from others. The sharing record outlives
/// the collaboration: closing undoes nothing. Immutable; equal when all of it is equal.
/// </summary>
public sealed record SharingRoom
{
    internal SharingRoom()
    {
    }

    /// <summary>Rules, norms and methods of partners, also those withdrawn.</summary>
    public Table<NormId, Norm> Norms { get; internal init; } = Table<NormId, Norm>.Empty;

    /// <summary>Collisions between them, also where nothing collides any more.</summary>
    public Table<CollisionId, Collision> Collisions { get; internal init; } = Table<CollisionId, Collision>.Empty;

    /// <summary>What has been given to, and received from, other initiatives.</summary>
    public Table<ShareId, Share> Shares { get; internal init; } = Table<ShareId, Share>.Empty;

    /// <summary>Those outside whom partners involve.</summary>
    public Table<OutsiderId, Outsider> Outsiders { get; internal init; } = Table<OutsiderId, Outsider>.Empty;

    /// <summary>The collisions between norms of two or more partners that stand.</summary>
    public IEnumerable<Collision> Standing => Collisions.Values.Where(Collides);

    /// <summary>The partners whose norms collide there, in the order the norms are named; without those that have withdrawn theirs, or left.</summary>
    /// <param name="collision">The collision.</param>
    public IEnumerable<PartnerId> OwnersIn(Collision collision) =>
        collision.Norms.Select(norm => Norms[norm]).Where(norm => !norm.IsWithdrawn).Select(norm => norm.Owner).Distinct();

    internal bool Collides(Collision collision) => OwnersIn(collision).Skip(1).Any();

    internal SharingRoom With(CollisionId id, Func<Collision, Collision> change) => this with { Collisions = Collisions.With(id, change) };

    /// <summary>The room without some norms. What is proposed may then have been accepted by all who are left.</summary>
    internal SharingRoom Without(Func<Norm, bool> isGone)
    {
        var without = this with
        {
            Norms = Norms.Values.Where(norm => !norm.IsWithdrawn && isGone(norm)).Aggregate(Norms, (norms, norm) => norms.With(norm.Id, norm with { IsWithdrawn = true })),
        };
        return without.Standing.Aggregate(without, (room, collision) => room.Agreeing(collision.Id));
    }

    /// <summary>The proposed way is agreed once everyone whose norms collide has accepted it.</summary>
    internal SharingRoom Agreeing(CollisionId id) =>
        With(id, collision => collision.ProposedWay is { } way && OwnersIn(collision).All(owner => collision.AcceptedBy.Contains(owner))
            ? collision with { AgreedWay = way, ProposedWay = null, AcceptedBy = [] }
            : collision);
}
