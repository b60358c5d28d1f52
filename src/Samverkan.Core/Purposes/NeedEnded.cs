using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Purposes;

/// <summary>A need no longer needs to be met, says the partner that stated it.</summary>
/// <param name="Need">The need.</param>
/// <param name="Reason">Why: met, or gone.</param>
public sealed record NeedEnded(NeedId Need, string Reason) : PurposesFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Reason)];

    internal override Wording Words => Say.That(
        $"Behovet {Need} finns inte längre: {Reason}",
        $"Need {Need} is no longer there: {Reason}");

    private protected override Refusal? Check(ThroughPurposes rooms, Moment now) =>
        rooms.NotOpen(Need) ?? ThroughPartners.NotFor(rooms.Purposes.Needs[Need].Owner, now.By);

    private protected override PurposesRoom Apply(PurposesRoom purposes) =>
        purposes with { Needs = purposes.Needs.With(Need, need => need with { IsEnded = true }) };
}
