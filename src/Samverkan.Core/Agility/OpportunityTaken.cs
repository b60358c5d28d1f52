using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Agility;

/// <summary>Those who do the work take an opportunity, and say how it is used.</summary>
/// <param name="Opportunity">The opportunity.</param>
/// <param name="How">How it is used.</param>
/// <param name="Activity">The activity of the plan it is used in; null when it is none.</param>
public sealed record OpportunityTaken(OpportunityId Opportunity, string How, ActivityId? Activity = null) : AgilityFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(How)];

    internal override Wording Words => Say.That(
        $"Möjligheten {Opportunity} togs till vara{Say.If(" i aktiviteten ", Activity)}: {How}",
        $"Opportunity {Opportunity} was taken{Say.If(" in activity ", Activity)}: {How}");

    private protected override Refusal? Check(ThroughAgility rooms, Moment now) =>
        ThroughGovernance.NotOfTheWork(now.By)
        ?? rooms.NotUnanswered(Opportunity)
        ?? (Activity is { } activity ? Refuse.Unknown(activity, rooms.Partners.Activities) : null);

    private protected override AgilityRoom Apply(AgilityRoom agility, ThroughAgility rooms, Moment now) =>
        agility with { Opportunities = agility.Opportunities.With(Opportunity, seen => seen with { TakenHow = How, Activity = Activity }) };
}
