using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Purposes;

/// <summary>A partner says how the purpose holds both goals of a tension.</summary>
/// <param name="Tension">The tension.</param>
/// <param name="Framing">How the purpose holds both.</param>
public sealed record TensionFramed(TensionId Tension, string Framing) : PurposesFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Framing)];

    internal override Wording Words => Say.That(
        $"Syftet håller ihop båda målen i målkonflikten {Tension}: {Framing}",
        $"The purpose holds both goals of tension {Tension}: {Framing}");

    private protected override Refusal? Check(ThroughPurposes rooms, Moment now) =>
        ThroughPartners.NotAPartner(now.By) ?? Refuse.Unknown(Tension, rooms.Purposes.Tensions);

    private protected override PurposesRoom Apply(PurposesRoom purposes) =>
        purposes with { Tensions = purposes.Tensions.With(Tension, tension => tension with { Framing = Framing }) };
}
