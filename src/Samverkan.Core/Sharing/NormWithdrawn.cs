using Samverkan.Kernel;

namespace Samverkan.Sharing;

/// <summary>A partner no longer goes by a norm.</summary>
/// <param name="Norm">The norm.</param>
/// <param name="Reason">Why; null when that is not said.</param>
public sealed record NormWithdrawn(NormId Norm, string? Reason = null) : SharingFact
{
    internal override IReadOnlyList<FactText> Texts => [Optional(Reason)];

    internal override Wording Words => Say.That(
        $"{Norm} gäller inte längre{Say.If(": ", Reason)}",
        $"{Norm} no longer holds{Say.If(": ", Reason)}");

    private protected override Refusal? Check(ThroughSharing rooms, Moment now) => rooms.NotStandingOrNotFor(Norm, now.By);

    private protected override SharingRoom Apply(SharingRoom sharing, Moment now) => sharing.Without(norm => norm.Id == Norm);
}
