using Samverkan.Kernel;

namespace Samverkan.Partners;

/// <summary>The collaboration is closed, by strategic decision. Nothing it built is removed by that.</summary>
/// <param name="Reason">Why.</param>
public sealed record CollaborationClosed(string Reason) : PartnersFact
{
    internal override bool IsCommon => true;

    internal override IReadOnlyList<FactText> Texts => [Required(Reason)];

    internal override Wording Words => Say.That(
        $"Samverkan avslutas: {Reason}",
        $"The collaboration is closed: {Reason}");

    private protected override Refusal? Check(ThroughPartners rooms, Moment now) => rooms.NotDecided(now.By);

    private protected override PartnersRoom Apply(PartnersRoom partners) => partners with { IsClosed = true };
}
