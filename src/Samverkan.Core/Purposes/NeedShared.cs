using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Purposes;

/// <summary>A partner has the same need as another.</summary>
/// <param name="Need">The need.</param>
/// <param name="Partner">The partner that has it too.</param>
public sealed record NeedShared(NeedId Need, PartnerId Partner) : PurposesFact
{
    internal override Wording Words => Say.That(
        $"{Partner} har också behovet {Need}",
        $"{Partner} has need {Need} too");

    private protected override Refusal? Check(ThroughPurposes rooms, Moment now) =>
        rooms.NotPresentOrNotFor(Partner, now.By) ?? rooms.NotOpen(Need)
        ?? PurposesRules.AlreadyShares.When(rooms.Purposes.Needs[Need].Owner == Partner || rooms.Purposes.Needs[Need].SharedBy.Contains(Partner), Need);

    private protected override PurposesRoom Apply(PurposesRoom purposes) =>
        purposes with { Needs = purposes.Needs.With(Need, need => need with { SharedBy = need.SharedBy.And(Partner) }) };
}
