using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Purposes;

/// <summary>A partner sees that a way to meet one need would meet another too: so needs that make one another worse are met together.</summary>
/// <param name="Option">The option.</param>
/// <param name="Need">The other need that it would meet.</param>
/// <param name="Statement">How.</param>
public sealed record OptionMeetsAlso(OptionId Option, NeedId Need, string Statement) : PurposesFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Statement)];

    internal override Wording Words => Say.That(
        $"Lösningen {Option} möter också behovet {Need}: {Statement}",
        $"Option {Option} meets need {Need} too: {Statement}");

    private protected override Refusal? Check(ThroughPurposes rooms, Moment now) =>
        ThroughPartners.NotAPartner(now.By)
        ?? Refuse.Unknown(Option, rooms.Purposes.Options) ?? rooms.NotOpen(Need)
        ?? PurposesRules.AlreadyLinked.When(rooms.Purposes.Options[Option].Meets(Need), Option);

    private protected override PurposesRoom Apply(PurposesRoom purposes) =>
        purposes with { Options = purposes.Options.With(Option, option => option with { AlsoMeets = option.AlsoMeets.And(Need) }) };
}
