using Samverkan.Governance;
using Samverkan.Kernel;

namespace Samverkan.Agility;

/// <summary>What became of a matter that was routed upwards: a proposal takes it up, a decision settles it, or it is given back to a mandate. Said by a partner or the process leader.</summary>
/// <param name="Matter">The matter.</param>
/// <param name="Outcome">What became of it. What a proposal takes up may be answered again.</param>
/// <param name="Answer">What those who routed it should know.</param>
/// <param name="Proposal">The proposal that takes it up, or the decision that settles it; null when it is given back.</param>
/// <param name="Mandate">The mandate that covers it, when it is given back; else null.</param>
public sealed record MatterAnswered(MatterId Matter, MatterOutcome Outcome, string Answer, ProposalId? Proposal = null, MandateId? Mandate = null) : AgilityFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Answer)];

    internal override Wording Words => Say.That(
        $"Ärendet {Matter} {Outcome.Named()}{Say.If(", ", Proposal)}{Say.If(", ", Mandate)}: {Answer}",
        $"Matter {Matter} {Outcome.Named()}{Say.If(", ", Proposal)}{Say.If(", ", Mandate)}: {Answer}");

    private protected override Refusal? Check(ThroughAgility rooms, Moment now) =>
        ThroughGovernance.NeitherPartnerNorLeader(now.By)
        ?? Refuse.Unknown(Matter, rooms.Agility.Matters)
        ?? AgilityRules.MatterHasBeenAnswered.When(rooms.Agility.Matters[Matter].Outcome is MatterOutcome.Decided or MatterOutcome.Returned, Matter)
        ?? Refuse.Unnamed(Outcome)
        ?? AgilityRules.AnswerDoesNotFit.When(Outcome == MatterOutcome.Returned ? Mandate is null || Proposal is not null : Proposal is null || Mandate is not null, Matter)
        ?? (Mandate is { } mandate ? rooms.NotStanding(mandate) : Refuse.Unknown(Proposal!.Value, rooms.Governance.Proposals))
        ?? AgilityRules.NotCarried.When(Outcome == MatterOutcome.Decided && rooms.Governance.Proposals[Proposal!.Value].Outcome != Governance.Outcome.Carried, Matter);

    private protected override AgilityRoom Apply(AgilityRoom agility, ThroughAgility rooms, Moment now) =>
        agility with { Matters = agility.Matters.With(Matter, matter => matter with { Outcome = Outcome, Answer = Answer, Proposal = Proposal, ReturnedTo = Mandate }) };
}
