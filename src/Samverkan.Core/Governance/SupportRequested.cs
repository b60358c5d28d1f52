using Samverkan.Kernel;

namespace Samverkan.Governance;

/// <summary>A working group, the process leader or a partner asks for support in the work: resources, or another's view.</summary>
/// <param name="Request">The request.</param>
/// <param name="Statement">What is needed, and for what.</param>
public sealed record SupportRequested(RequestId Request, string Statement) : GovernanceFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Statement)];

    internal override Wording Words => Say.That(
        $"Stöd önskas ({Request}): {Statement}",
        $"Support is asked for ({Request}): {Statement}");

    private protected override Refusal? Check(ThroughGovernance rooms, Moment now) =>
        ThroughGovernance.NotOfTheWork(now.By) ?? Refuse.Taken(Request, rooms.Governance.Requests);

    private protected override GovernanceRoom Apply(GovernanceRoom governance, ThroughGovernance rooms, Moment now) =>
        governance with { Requests = governance.Requests.With(Request, new SupportRequest(Request, now.By, Statement, now.At)) };
}
