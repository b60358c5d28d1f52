using Samverkan.Kernel;

namespace Samverkan.Narratives;

/// <summary>A partner or a target group says that it sees the narrative otherwise. It stops nothing; it is said so that it can be met.</summary>
/// <param name="Disagreement">The disagreement, new.</param>
/// <param name="Statement">How it sees it.</param>
public sealed record DisagreementNoted(DisagreementId Disagreement, string Statement) : NarrativesFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Statement)];

    internal override Wording Words => Say.That(
        $"En annan syn på narrativet ({Disagreement}): {Statement}",
        $"Another view of the narrative ({Disagreement}): {Statement}");

    private protected override Refusal? Check(ThroughNarratives rooms, Moment now) => rooms.NotSharing(now.By) ?? Refuse.Taken(Disagreement, rooms.Narratives.Disagreements);

    private protected override NarrativesRoom Apply(NarrativesRoom narratives, Moment now) =>
        narratives with { Disagreements = narratives.Disagreements.With(Disagreement, new Disagreement(Disagreement, now.By.Partner, now.By.TargetGroup, Statement, now.At)) };
}
