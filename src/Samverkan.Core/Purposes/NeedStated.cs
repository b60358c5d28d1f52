using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Purposes;

/// <summary>A partner states something that must be met, before anyone looks for the solution.</summary>
/// <param name="Need">The need.</param>
/// <param name="Owner">The partner that has the need.</param>
/// <param name="Statement">What must be met.</param>
public sealed record NeedStated(NeedId Need, PartnerId Owner, string Statement) : PurposesFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Statement)];

    internal override Wording Words => Say.That(
        $"{Owner} behöver ({Need}): {Statement}",
        $"{Owner} needs ({Need}): {Statement}");

    private protected override Refusal? Check(ThroughPurposes rooms, Moment now) =>
        rooms.NotPresentOrNotFor(Owner, now.By) ?? Refuse.Taken(Need, rooms.Purposes.Needs);

    private protected override PurposesRoom Apply(PurposesRoom purposes) =>
        purposes with { Needs = purposes.Needs.With(Need, new Need(Need, Owner, Statement)) };
}
