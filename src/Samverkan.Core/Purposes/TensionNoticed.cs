using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Purposes;

/// <summary>A partner sees that two goals seem to conflict. Nothing is blocked by that.</summary>
/// <param name="Tension">The tension.</param>
/// <param name="First">One goal.</param>
/// <param name="Second">The other.</param>
/// <param name="Statement">How they seem to conflict.</param>
public sealed record TensionNoticed(TensionId Tension, GoalId First, GoalId Second, string Statement) : PurposesFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Statement)];

    internal override Wording Words => Say.That(
        $"Målen {First} och {Second} ser ut att krocka ({Tension}): {Statement}",
        $"Goals {First} and {Second} seem to conflict ({Tension}): {Statement}");

    private protected override Refusal? Check(ThroughPurposes rooms, Moment now) =>
        ThroughPartners.NotAPartner(now.By)
        ?? Refuse.Taken(Tension, rooms.Purposes.Tensions)
        ?? Refuse.Unknown(First, rooms.Purposes.Goals) ?? Refuse.Unknown(Second, rooms.Purposes.Goals)
        ?? PurposesRules.WithItself.When(First == Second, First);

    private protected override PurposesRoom Apply(PurposesRoom purposes) =>
        purposes with { Tensions = purposes.Tensions.With(Tension, new Tension(Tension, First, Second, Statement, Framing: null)) };
}
