using Samverkan.Kernel;
using Samverkan.Networks;
using Samverkan.Partners;
using Samverkan.Sharing;

namespace Samverkan.Testing.Collaborations;

/// <summary>How facts of the room are made up, each with its weight; and who states them.</summary>
internal static class SharingFacts
{
    private static readonly NormId[] NormPool = Stage.Ids<NormId>("l");
    private static readonly CollisionId[] CollisionPool = Stage.Ids<CollisionId>("x");
    private static readonly ShareId[] SharePool = Stage.Ids<ShareId>("h");

    public static IReadOnlyList<(int Weight, Func<Stage, Fact> Tell)> Common { get; } = [(1, stage => new WayDecided(Collision(stage), stage.Text()))];

    public static IReadOnlyList<(int Weight, Func<Stage, Fact> Tell)> All { get; } =
    [
        (4, stage => new NormStated(stage.New("l", stage.Now.Sharing.Norms), stage.Partner(), stage.Any<NormKind>(), stage.Text())),
        (1, stage => new NormReconsidered(Norm(stage), stage.Text(), stage.Perhaps())),
        (1, stage => new NormWithdrawn(Norm(stage), stage.Perhaps())),
        (3, stage => new CollisionNoticed(stage.New("x", stage.Now.Sharing.Collisions), [Norm(stage), Norm(stage)], stage.Text())),
        (1, stage => new CollisionPlanned(Collision(stage), stage.Text())),
        (2, stage => new WayProposed(Collision(stage), stage.Text())),
        (4, Accepted),
        (1, stage => new WayDecided(Collision(stage), stage.Text())),
        (3, Given),
        (2, stage => new ShareReceived(stage.New("h", stage.Now.Sharing.Shares), stage.Any<ShareKind>(), stage.Text(), Other(stage), stage.Partner(), stage.PerhapsADay())),
        (2, stage => new SharePassedOn(stage.Dice.Mostly(stage.Now.Sharing.Shares.Values.Where(share => share.IsReceived).Select(share => share.Id), SharePool), Other(stage))),
        (1, stage => new OutsiderInvolved(stage.New("o", stage.Now.Sharing.Outsiders), stage.Partner(), Other(stage), stage.Text())),
    ];

    /// <summary>Someone of the partner or target group whose it is, mostly; null where it is nobody's.</summary>
    public static Actor? Speaker(Fact fact, Stage stage) =>
        fact is ShareGiven { Group: { } group } && stage.ChosenBy(group) is var person && person != default && group != default ? Actor.For(person, group)
        : fact is CollisionPlanned && stage.Now.Governance.Leader is { } leader && !stage.Dice.OneIn(6) ? Actor.Leader(leader.Person)
        : Owner(fact, stage) is { } owner ? stage.ActorFor(owner) : null;

    private static PartnerId? Owner(Fact fact, Stage stage) => fact switch
    {
        NormStated stated => stated.Owner,
        NormReconsidered reconsidered => OwnerOf(reconsidered.Norm, stage),
        NormWithdrawn withdrawn => OwnerOf(withdrawn.Norm, stage),
        WayProposed proposed when stage.Now.Sharing.Collisions.TryGetValue(proposed.Collision, out var collision) => OwnerOf(collision.Norms[0], stage),
        WayAccepted accepted => accepted.Partner,
        ShareGiven given => given.Giver,
        ShareReceived received => received.Receiver,
        SharePassedOn passed => stage.Now.Sharing.Shares.GetValueOrDefault(passed.Share)?.Partner,
        OutsiderInvolved involved => involved.Partner,
        _ => null,
    };

    private static PartnerId? OwnerOf(NormId norm, Stage stage) => stage.Now.Sharing.Norms.GetValueOrDefault(norm)?.Owner;

    private static WayAccepted Accepted(Stage stage)
    {
        var collision = Collision(stage);
        var owners = stage.Now.Sharing.Collisions.TryGetValue(collision, out var found) ? stage.Now.Sharing.OwnersIn(found).Except(found.AcceptedBy) : [];
        return new(collision, stage.Dice.Mostly(owners, [stage.Partner()]));
    }

    private static ShareGiven Given(Stage stage)
    {
        var (giver, group) = stage.Dice.OneIn(3) ? ((PartnerId?)null, (TargetGroupId?)stage.TargetGroup()) : (stage.Partner(), stage.Dice.OneIn(12) ? stage.TargetGroup() : null);
        var contacts = stage.Now.Networks.Current.Where(contact => contact.OfGroup == group).Select(contact => contact.Id);
        var resources = stage.Now.Partners.Resources.Values.Where(resource => !resource.IsWithdrawn && resource.Owner == giver).Select(resource => resource.Id);
        return new(
            stage.New("h", stage.Now.Sharing.Shares), stage.Any<ShareKind>(), stage.Text(), Other(stage), giver, group,
            stage.Dice.OneIn(2) ? stage.Dice.Mostly(contacts, Stage.Ids<ContactId>("c")) : null,
            stage.Dice.OneIn(4) ? stage.Dice.Mostly(resources, Stage.Ids<ResourceId>("r")) : null);
    }

    /// <summary>Another initiative, mostly; now and then one that goes by the name of a partner.</summary>
    private static string Other(Stage stage) =>
        stage.Dice.OneIn(6) && stage.Now.Partners.All.Count > 0 ? stage.Dice.Of([.. stage.Now.Partners.All.Values]).Name : stage.Dice.OneIn(3) ? "Ung kraft" : stage.Text();

    private static NormId Norm(Stage stage) => stage.Dice.Mostly(stage.Now.Sharing.Norms.Values.Where(norm => !norm.IsWithdrawn).Select(norm => norm.Id), NormPool);

    private static CollisionId Collision(Stage stage) => stage.Dice.Mostly(stage.Now.Sharing.Standing.Select(collision => collision.Id), CollisionPool);
}
