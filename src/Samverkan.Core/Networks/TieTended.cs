using Samverkan.Kernel;
using Samverkan.TargetGroups;

namespace Samverkan.Networks;

/// <summary>A tie was tended: they met, talked, did something together. An earlier day than the last one known changes nothing.</summary>
/// <param name="Tie">The tie.</param>
/// <param name="On">The day; not a coming one.</param>
public sealed record TieTended(TieId Tie, DateOnly On) : NetworksFact
{
    internal override bool OutlivesClosing => true;

    internal override Wording Words => Say.That(
        $"Kontakten {Tie} vårdades den {On}",
        $"Tie {Tie} was tended on {On}");

    private protected override Refusal? Check(ThroughNetworks rooms, Moment now) =>
        rooms.NotSharing(now.By) ?? rooms.NotTied(Tie) ?? TargetGroupsRules.NotYet.When(now.IsBefore(On), Tie);

    private protected override NetworksRoom Apply(NetworksRoom network) =>
        network with { Ties = network.Ties.With(Tie, tie => On > tie.TendedOn ? tie with { TendedOn = On } : tie) };
}
