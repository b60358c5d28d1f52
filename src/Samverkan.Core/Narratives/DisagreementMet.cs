using Samverkan.Kernel;

namespace Samverkan.Narratives;

/// <summary>Whoever saw the narrative otherwise says that this has been met. Nobody else can say it.</summary>
/// <param name="Disagreement">The disagreement.</param>
/// <param name="How">How it was met.</param>
public sealed record DisagreementMet(DisagreementId Disagreement, string How) : NarrativesFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(How)];

    internal override Wording Words => Say.That(
        $"Den andra synen {Disagreement} är mött: {How}",
        $"The other view {Disagreement} has been met: {How}");

    private protected override Refusal? Check(ThroughNarratives rooms, Moment now) =>
        Refuse.Unknown(Disagreement, rooms.Narratives.Disagreements)
        ?? NarrativesRules.NotTheirView.When((now.By.Partner, now.By.TargetGroup) != (rooms.Narratives.Disagreements[Disagreement].Partner, rooms.Narratives.Disagreements[Disagreement].Group), Disagreement)
        ?? NarrativesRules.HasBeenMet.When(rooms.Narratives.Disagreements[Disagreement].Met is not null, Disagreement);

    private protected override NarrativesRoom Apply(NarrativesRoom narratives, Moment now) =>
        narratives with { Disagreements = narratives.Disagreements.With(Disagreement, disagreement => disagreement with { Met = How }) };
}
