using Samverkan.Kernel;

namespace Samverkan.Partners;

/// <summary>What a partner said of itself no longer holds.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Reason">Why; null when it does not say.</param>
public sealed record ConditionWithdrawn(ConditionId Condition, string? Reason = null) : PartnersFact
{
    internal override IReadOnlyList<FactText> Texts => [Optional(Reason)];

    internal override Wording Words => Say.That(
        $"Villkoret {Condition} gäller inte längre{Say.If(": ", Reason)}",
        $"Condition {Condition} no longer holds{Say.If(": ", Reason)}");

    private protected override Refusal? Check(ThroughPartners rooms, Moment now) =>
        Refuse.Unknown(Condition, rooms.Partners.Conditions)
        ?? ThroughPartners.NotFor(rooms.Partners.Conditions[Condition].Owner, now.By)
        ?? CommitmentRules.NoLongerSaid.When(rooms.Partners.Conditions[Condition].IsWithdrawn, Condition);

    private protected override PartnersRoom Apply(PartnersRoom partners) =>
        partners with { Conditions = partners.Conditions.With(Condition, condition => condition with { IsWithdrawn = true }) };
}
