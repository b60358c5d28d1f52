using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Purposes;

/// <summary>A partner sees that conditions have changed for the collaboration as a whole: how goals support one another is then to be checked anew.</summary>
/// <param name="Statement">What has changed.</param>
public sealed record ConditionsChanged(string Statement) : PurposesFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Statement)];

    internal override Wording Words => Say.That(
        $"Förutsättningarna har ändrats: {Statement}",
        $"Conditions have changed: {Statement}");

    private protected override Refusal? Check(ThroughPurposes rooms, Moment now) => ThroughPartners.NotAPartner(now.By);

    private protected override PurposesRoom Apply(PurposesRoom purposes) => purposes with { Changes = purposes.Changes + 1, ConditionsAt = purposes.Changes + 1 };
}
