using Samverkan.Kernel;
using Samverkan.Purposes;
using Samverkan.TargetGroups;

namespace Samverkan.Networks;

/// <summary>Two in the network have to do with each other: how, how much, how that is known and as of when. With a target group's own contact only that group may say so.</summary>
/// <param name="Tie">The tie, new.</param>
/// <param name="From">One end; of advice, the one who asks; of employment, the one who employs.</param>
/// <param name="To">The other end.</param>
/// <param name="Kind">What it consists in.</param>
/// <param name="Strength">How strong it is.</param>
/// <param name="Source">How it is known.</param>
/// <param name="AsOf">The day as of which it is known; not a coming one.</param>
public sealed record TieNoted(TieId Tie, ContactId From, ContactId To, TieKind Kind, TieStrength Strength, string Source, DateOnly AsOf) : NetworksFact
{
    internal override bool OutlivesClosing => true;

    internal override IReadOnlyList<FactText> Texts => [Required(Source)];

    internal override Wording Words => Say.That(
        $"{From} och {To} {Kind.Named()}; kontakten ({Tie}) är {Strength.Named()} den {AsOf}; källa: {Source}",
        $"{From} and {To} {Kind.Named()}; the tie ({Tie}) is {Strength.Named()} as of {AsOf}; source: {Source}");

    private protected override Refusal? Check(ThroughNetworks rooms, Moment now) =>
        rooms.NotSharing(now.By) ?? rooms.Networks.Taken(Tie)
        ?? rooms.NotThereOrAnothers(From, now.By) ?? rooms.NotThereOrAnothers(To, now.By)
        ?? PurposesRules.WithItself.When(From == To, From)
        ?? Refuse.Unnamed(Kind) ?? Refuse.Unnamed(Strength)
        ?? TargetGroupsRules.NotYet.When(now.IsBefore(AsOf), Tie);

    private protected override NetworksRoom Apply(NetworksRoom network) =>
        network with { Ties = network.Ties.With(Tie, new Tie(Tie, From, To, Kind, Strength, Source, AsOf)) };
}
