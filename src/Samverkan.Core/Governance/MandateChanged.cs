using Samverkan.Kernel;

namespace Samverkan.Governance;

/// <summary>A mandate is made wider, narrower, longer or shorter, by strategic decision. What has been decided within it stands.</summary>
/// <param name="Mandate">The mandate.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Money">How much may be used in all, in whole kronor; 0 or more.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day; not before the first.</param>
public sealed record MandateChanged(MandateId Mandate, string Subject, long Money, DateOnly From, DateOnly Until) : GovernanceFact
{
    internal override bool IsCommon => true;

    internal override IReadOnlyList<FactText> Texts => [Required(Subject)];

    internal override Wording Words => Say.That(
        $"Mandatet {Mandate} ändras till {Money} kr från {From} till {Until}: {Subject}",
        $"Mandate {Mandate} is changed to SEK {Money} from {From} until {Until}: {Subject}");

    private protected override Refusal? Check(ThroughGovernance rooms, Moment now) =>
        rooms.NotDecided(now.By) ?? rooms.NotStanding(Mandate) ?? GovernanceRules.NotAMandate(Mandate, Money, From, Until);

    private protected override GovernanceRoom Apply(GovernanceRoom governance, ThroughGovernance rooms, Moment now) =>
        governance with { Mandates = governance.Mandates.With(Mandate, mandate => mandate with { Subject = Subject, Money = Money, From = From, Until = Until }) };
}
