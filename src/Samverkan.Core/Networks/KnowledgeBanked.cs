using Samverkan.Kernel;

namespace Samverkan.Networks;

/// <summary>Something the collaboration has learnt is put in the common bank, for all and after it.</summary>
/// <param name="Knowledge">The knowledge, new.</param>
/// <param name="Statement">What was learnt.</param>
public sealed record KnowledgeBanked(BankedKnowledgeId Knowledge, string Statement) : NetworksFact
{
    internal override bool OutlivesClosing => true;

    internal override IReadOnlyList<FactText> Texts => [Required(Statement)];

    internal override Wording Words => Say.That(
        $"Lärdomen {Knowledge} läggs i den gemensamma banken: {Statement}",
        $"Lesson {Knowledge} is put in the common bank: {Statement}");

    private protected override Refusal? Check(ThroughNetworks rooms, Moment now) =>
        rooms.NotSharing(now.By) ?? Refuse.Taken(Knowledge, rooms.Networks.Knowledge);

    private protected override NetworksRoom Apply(NetworksRoom network) =>
        network with { Knowledge = network.Knowledge.With(Knowledge, new BankedKnowledge(Knowledge, Statement, Ended: null)) };
}
