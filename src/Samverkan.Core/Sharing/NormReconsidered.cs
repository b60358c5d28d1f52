using Samverkan.Kernel;

namespace Samverkan.Sharing;

/// <summary>A partner has reconsidered something it goes by, and says what it saw and what changed inside.</summary>
/// <param name="Norm">The norm.</param>
/// <param name="Insight">What it saw.</param>
/// <param name="Changed">What changed inside; null when nothing did.</param>
public sealed record NormReconsidered(NormId Norm, string Insight, string? Changed = null) : SharingFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Insight), Optional(Changed)];

    internal override Wording Words => Say.That(
        $"{Norm} har omprövats: {Insight}{Say.If("; det här ändrades: ", Changed)}",
        $"{Norm} has been reconsidered: {Insight}{Say.If("; this changed: ", Changed)}");

    private protected override Refusal? Check(ThroughSharing rooms, Moment now) => rooms.NotStandingOrNotFor(Norm, now.By);

    private protected override SharingRoom Apply(SharingRoom sharing, Moment now) =>
        sharing with { Norms = sharing.Norms.With(Norm, norm => norm with { Reconsidered = norm.Reconsidered.And(new Reconsideration(Insight, Changed, now.At)) }) };
}
