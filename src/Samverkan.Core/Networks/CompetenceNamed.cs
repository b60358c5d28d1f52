using Samverkan.Kernel;

namespace Samverkan.Networks;

/// <summary>A competence gets a name, so that who has it and what asks for it can meet.</summary>
/// <param name="Competence">The competence, new.</param>
/// <param name="Name">What it is.</param>
public sealed record CompetenceNamed(CompetenceId Competence, string Name) : NetworksFact
{
    internal override bool OutlivesClosing => true;

    internal override IReadOnlyList<FactText> Texts => [Required(Name)];

    internal override Wording Words => Say.That(
        $"Kompetensen {Competence} är {Name}",
        $"Competence {Competence} is {Name}");

    private protected override Refusal? Check(ThroughNetworks rooms, Moment now) =>
        rooms.NotSharing(now.By) ?? Refuse.Taken(Competence, rooms.Networks.Competences);

    private protected override NetworksRoom Apply(NetworksRoom network) =>
        network with { Competences = network.Competences.With(Competence, new Competence(Competence, Name)) };
}
