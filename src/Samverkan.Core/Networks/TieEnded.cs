using Samverkan.Kernel;

namespace Samverkan.Networks;

/// <summary>A tie has ended; both ends stay in the network. With a target group's own contact only that group may say so.</summary>
/// <param name="Tie">The tie.</param>
/// <param name="Reason">Why; null when that is not said.</param>
public sealed record TieEnded(TieId Tie, string? Reason = null) : NetworksFact
{
    internal override bool OutlivesClosing => true;

    internal override IReadOnlyList<FactText> Texts => [Optional(Reason)];

    internal override Wording Words => Say.That(
        $"Kontakten {Tie} har upphört{Say.If(": ", Reason)}",
        $"Tie {Tie} has ended{Say.If(": ", Reason)}");

    private protected override Refusal? Check(ThroughNetworks rooms, Moment now) =>
        rooms.NotSharing(now.By) ?? rooms.NotTied(Tie)
        ?? rooms.NotThereOrAnothers(rooms.Networks.Ties[Tie].From, now.By) ?? rooms.NotThereOrAnothers(rooms.Networks.Ties[Tie].To, now.By);

    private protected override NetworksRoom Apply(NetworksRoom network) =>
        network with { Ties = network.Ties.With(Tie, tie => tie with { IsEnded = true }) };
}
