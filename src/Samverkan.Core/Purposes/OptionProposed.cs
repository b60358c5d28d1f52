using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Purposes;

/// <summary>A partner proposes a way to meet a need, its own or another's.</summary>
/// <param name="Option">The option.</param>
/// <param name="Need">The need it would meet.</param>
/// <param name="Statement">What would be done.</param>
/// <param name="Habitual">Whether it is what has always been done.</param>
/// <param name="Sectors">The sectors it would involve; at least one.</param>
public sealed record OptionProposed(OptionId Option, NeedId Need, string Statement, bool Habitual, ValueList<Sector> Sectors) : PurposesFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Statement)];

    internal override Wording Words => Say.That(
        $"En {(Habitual ? "vanlig" : "ny")} lösning föreslås för behovet {Need}, med {Say.All((Sectors ?? []).Select(sector => sector.Named()))} ({Option}): {Statement}",
        $"A {(Habitual ? "habitual" : "new")} way to meet need {Need} is proposed, with {Say.All((Sectors ?? []).Select(sector => sector.Named()))} ({Option}): {Statement}");

    private protected override Refusal? Check(ThroughPurposes rooms, Moment now) =>
        ThroughPartners.NotAPartner(now.By)
        ?? Refuse.Taken(Option, rooms.Purposes.Options) ?? rooms.NotOpen(Need)
        ?? PurposesRules.NoSector.When(Sectors is null or { Count: 0 }, Option)
        ?? Sectors!.Select(Refuse.Unnamed).FirstOrDefault(refusal => refusal is not null);

    private protected override PurposesRoom Apply(PurposesRoom purposes) =>
        purposes with { Options = purposes.Options.With(Option, new SolutionOption(Option, Need, Statement, Habitual, Sectors)) };
}
