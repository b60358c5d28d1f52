using Samverkan.Kernel;

namespace Samverkan.Networks;

/// <summary>Something is taken out of the common bank of knowledge.</summary>
/// <param name="Knowledge">The knowledge.</param>
/// <param name="Ground">On what ground.</param>
public sealed record KnowledgeRemoved(BankedKnowledgeId Knowledge, EndGround Ground) : NetworksFact
{
    internal override bool OutlivesClosing => true;

    internal override Wording Words => Say.That(
        $"Lärdomen {Knowledge} tas bort ur den gemensamma banken: {Ground.Named()}",
        $"Lesson {Knowledge} is taken out of the common bank: {Ground.Named()}");

    private protected override Refusal? Check(ThroughNetworks rooms, Moment now) =>
        rooms.NotSharing(now.By) ?? Refuse.Unknown(Knowledge, rooms.Networks.Knowledge) ?? Refuse.Unnamed(Ground)
        ?? NetworksRules.Removed.When(rooms.Networks.Knowledge[Knowledge].Ended is not null, Knowledge);

    private protected override NetworksRoom Apply(NetworksRoom network) =>
        network with { Knowledge = network.Knowledge.With(Knowledge, new BankedKnowledge(Knowledge, Statement: null, Ground)) };
}
