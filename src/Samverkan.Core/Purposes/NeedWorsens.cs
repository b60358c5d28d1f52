using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Purposes;

/// <summary>A partner sees that one need makes another worse.</summary>
/// <param name="Need">The need that makes worse.</param>
/// <param name="Other">The need that becomes worse.</param>
/// <param name="Statement">How.</param>
public sealed record NeedWorsens(NeedId Need, NeedId Other, string Statement) : PurposesFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Statement)];

    internal override Wording Words => Say.That(
        $"Behovet {Need} förvärrar behovet {Other}: {Statement}",
        $"Need {Need} makes need {Other} worse: {Statement}");

    private protected override Refusal? Check(ThroughPurposes rooms, Moment now) =>
        ThroughPartners.NotAPartner(now.By)
        ?? rooms.NotOpen(Need) ?? rooms.NotOpen(Other)
        ?? PurposesRules.WithItself.When(Need == Other, Need)
        ?? PurposesRules.AlreadyLinked.When(rooms.Purposes.Needs[Need].Worsens.Contains(Other), Need);

    private protected override PurposesRoom Apply(PurposesRoom purposes) =>
        purposes with { Needs = purposes.Needs.With(Need, need => need with { Worsens = need.Worsens.And(Other) }) };
}
