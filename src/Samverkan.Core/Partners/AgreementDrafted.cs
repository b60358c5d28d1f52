using Samverkan.Kernel;

namespace Samverkan.Partners;

/// <summary>A partner with a strategic voice drafts a version of the agreement. It binds nobody until every partner with a voice has signed it.</summary>
/// <param name="Agreement">The version.</param>
/// <param name="Drafter">The partner that drafts it. To draft is not to sign.</param>
/// <param name="Rule">How strategic proposals are to be decided.</param>
/// <param name="Terms">What else is promised.</param>
/// <param name="Ballots">The target groups that get a ballot on strategic proposals; null or empty for none.</param>
/// <param name="SteeringGroupDecidesOperations">Whether the steering group as a body may take operational decisions; it should not.</param>
/// <param name="Until">The last day it is meant for; not before the day it is drafted; null when none is set.</param>
public sealed record AgreementDrafted(
    AgreementId Agreement,
    PartnerId Drafter,
    DecisionRule Rule,
    string Terms,
    ValueList<TargetGroupId>? Ballots = null,
    bool SteeringGroupDecidesOperations = false,
    DateOnly? Until = null) : PartnersFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Terms)];

    internal override Wording Words => Say.That(
        $"{Drafter} lägger fram avtalet {Agreement}: beslut genom {Rule.Named()}{Say.If(", till och med ", Until)}{Say.If(", röst för målgrupp ", Ballots)}{Say.If(", ", SteeringGroupDecidesOperations ? "styrgruppen får fatta operativa beslut" : null)}; {Terms}",
        $"{Drafter} drafts agreement {Agreement}: decisions by {Rule.Named()}{Say.If(", until ", Until)}{Say.If(", a ballot for target group ", Ballots)}{Say.If(", ", SteeringGroupDecidesOperations ? "the steering group may take operational decisions" : null)}; {Terms}");

    private protected override Refusal? Check(ThroughPartners rooms, Moment now) =>
        rooms.NotPresentOrNotFor(Drafter, now.By)
        ?? PartnersRules.NotASignatory.When(!rooms.Partners.HasVoice(Drafter), Drafter)
        ?? Refuse.Taken(Agreement, rooms.Partners.Agreements)
        ?? Refuse.Unnamed(Rule)
        ?? PartnersRules.BallotOfNoGroup.When(Ballots is not null && (Ballots.Contains(default) || Ballots.Distinct().Count() < Ballots.Count), Agreement)
        ?? PartnersRules.EndsBeforeItBegins.When(Until < DateOnly.FromDateTime(now.At.UtcDateTime), Agreement);

    private protected override PartnersRoom Apply(PartnersRoom partners) =>
        partners with
        {
            Agreements = partners.Agreements.With(
                Agreement, new Agreement(Agreement, partners.Agreements.Count + 1, Drafter, Rule, Terms, Ballots ?? [], SteeringGroupDecidesOperations, Until)),
        };
}
