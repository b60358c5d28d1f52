using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.TargetGroups;

namespace Samverkan.Agility;

/// <summary>Those who do the work say how plan or support has been adapted to a change. To change the plan itself takes a decision, within a mandate or strategic.</summary>
/// <param name="Change">The change of conditions.</param>
/// <param name="Statement">What is done otherwise.</param>
/// <param name="Activity">The activity of the plan that is; null when it is the support.</param>
/// <param name="Support">The support that is; null when it is the plan. At least one of the two.</param>
public sealed record AdaptationMade(ConditionChangeId Change, string Statement, ActivityId? Activity = null, PlannedSupportId? Support = null) : AgilityFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Statement)];

    internal override Wording Words => Say.That(
        $"Arbetet anpassades till ändringen {Change}{Say.If(", i aktiviteten ", Activity)}{Say.If(", i stödet ", Support)}: {Statement}",
        $"The work was adapted to change {Change}{Say.If(", in activity ", Activity)}{Say.If(", in support ", Support)}: {Statement}");

    private protected override Refusal? Check(ThroughAgility rooms, Moment now) =>
        ThroughGovernance.NotOfTheWork(now.By)
        ?? Refuse.Unknown(Change, rooms.Agility.Changes)
        ?? AgilityRules.NothingAdapted.When(Activity is null && Support is null, Change)
        ?? (Activity is { } activity ? Refuse.Unknown(activity, rooms.Partners.Activities) : null)
        ?? (Support is { } support ? Refuse.Unknown(support, rooms.TargetGroups.Support) : null);

    private protected override AgilityRoom Apply(AgilityRoom agility, ThroughAgility rooms, Moment now) =>
        agility with { Changes = agility.Changes.With(Change, change => change with { Adaptations = change.Adaptations.And(new Adaptation(Statement, Activity, Support, now.At)) }) };
}
