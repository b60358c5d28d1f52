using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Governance;

/// <summary>A mandate is granted, by strategic decision: within it the holder needs nobody's approval.</summary>
/// <param name="Mandate">The mandate.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Money">How much may be used in all, in whole kronor; 0 or more.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day; not before the first.</param>
/// <param name="Group">The working group that holds it; null when another does.</param>
/// <param name="Partner">The partner that holds it; null when another does. Where both are null the process leader holds it; not both.</param>
public sealed record MandateGranted(MandateId Mandate, string Subject, long Money, DateOnly From, DateOnly Until, WorkingGroupId? Group = null, PartnerId? Partner = null) : GovernanceFact
{
    internal override bool IsCommon => true;

    internal override IReadOnlyList<FactText> Texts => [Required(Subject)];

    internal override Wording Words => Say.That(
        $"Mandatet {Mandate} ges till {GovernanceNames.HolderNamed(Group, Partner)}, {Money} kr från {From} till {Until}: {Subject}",
        $"Mandate {Mandate} is granted to {GovernanceNames.HolderNamed(Group, Partner)}, SEK {Money} from {From} until {Until}: {Subject}");

    private protected override Refusal? Check(ThroughGovernance rooms, Moment now) =>
        rooms.NotDecided(now.By)
        ?? Refuse.Taken(Mandate, rooms.Governance.Mandates)
        ?? (Group, Partner) switch
        {
            (null, null) => rooms.NoLeader(),
            ({ } group, null) => rooms.NoSuchBody(group),
            (null, { } partner) => Refuse.Unknown(partner, rooms.Partners.All) ?? PartnersRules.HasLeft.When(!rooms.Partners.IsPresent(partner), partner),
            _ => GovernanceRules.MandateOfTwo.Of(Mandate),
        }
        ?? GovernanceRules.NotAMandate(Mandate, Money, From, Until);

    private protected override GovernanceRoom Apply(GovernanceRoom governance, ThroughGovernance rooms, Moment now) =>
        governance with { Mandates = governance.Mandates.With(Mandate, new Mandate(Mandate, Group, Partner, Subject, Money, From, Until)) };
}
