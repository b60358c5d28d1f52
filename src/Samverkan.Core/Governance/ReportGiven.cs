using Samverkan.Kernel;

namespace Samverkan.Governance;

/// <summary>The process leader, a working group or a partner reports on deliveries and budget.</summary>
/// <param name="Report">The report.</param>
/// <param name="Deliveries">What has been delivered, and what has not.</param>
/// <param name="Spent">How much has been used in all since the start, in whole kronor; 0 or more.</param>
public sealed record ReportGiven(ReportId Report, string Deliveries, long Spent) : GovernanceFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Deliveries)];

    internal override Wording Words => Say.That(
        $"Rapporten {Report}: {Deliveries}; använt hittills: {Spent} kr",
        $"Report {Report}: {Deliveries}; used so far: SEK {Spent}");

    private protected override Refusal? Check(ThroughGovernance rooms, Moment now) =>
        ThroughGovernance.NotOfTheWork(now.By) ?? Refuse.Taken(Report, rooms.Governance.Reports) ?? GovernanceRules.NegativeMoney.When(Spent < 0, "field:spent");

    private protected override GovernanceRoom Apply(GovernanceRoom governance, ThroughGovernance rooms, Moment now) =>
        governance with { Reports = governance.Reports.With(Report, new Report(Report, Deliveries, Spent, now.At)) };
}
