using Samverkan.Kernel;
using Samverkan.Purposes;

namespace Samverkan.Networks;

/// <summary>A need asks for a competence.</summary>
/// <param name="Need">The need.</param>
/// <param name="Competence">The competence that is needed to meet it.</param>
public sealed record NeedAsksCompetence(NeedId Need, CompetenceId Competence) : NetworksFact
{
    internal override Wording Words => Say.That(
        $"Behovet {Need} kräver kompetensen {Competence}",
        $"Need {Need} asks for competence {Competence}");

    private protected override Refusal? Check(ThroughNetworks rooms, Moment now) =>
        rooms.NotSharing(now.By) ?? rooms.NotOpen(Need) ?? Refuse.Unknown(Competence, rooms.Networks.Competences)
        ?? PurposesRules.AlreadyLinked.When(rooms.Networks.Competences[Competence].Needs.Contains(Need), Competence);

    private protected override NetworksRoom Apply(NetworksRoom network) =>
        network with { Competences = network.Competences.With(Competence, competence => competence with { Needs = competence.Needs.And(Need) }) };
}
