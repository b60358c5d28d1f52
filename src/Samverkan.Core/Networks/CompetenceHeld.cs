using Samverkan.Kernel;
using Samverkan.Purposes;

namespace Samverkan.Networks;

/// <summary>Someone in the network has a competence. Of a target group's own contact only that group may say so.</summary>
/// <param name="Competence">The competence.</param>
/// <param name="Holder">The one that has it.</param>
public sealed record CompetenceHeld(CompetenceId Competence, ContactId Holder) : NetworksFact
{
    internal override bool OutlivesClosing => true;

    internal override Wording Words => Say.That(
        $"{Holder} har kompetensen {Competence}",
        $"{Holder} has competence {Competence}");

    private protected override Refusal? Check(ThroughNetworks rooms, Moment now) =>
        rooms.NotSharing(now.By) ?? Refuse.Unknown(Competence, rooms.Networks.Competences) ?? rooms.NotThereOrAnothers(Holder, now.By)
        ?? PurposesRules.AlreadyLinked.When(rooms.Networks.Competences[Competence].Holders.Contains(Holder), Competence);

    private protected override NetworksRoom Apply(NetworksRoom network) =>
        network with { Competences = network.Competences.With(Competence, competence => competence with { Holders = competence.Holders.And(Holder) }) };
}
