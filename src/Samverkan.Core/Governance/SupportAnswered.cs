using Samverkan.Kernel;

namespace Samverkan.Governance;

/// <summary>A request for support is answered, by a partner or the process leader: someone else than the one who asked.</summary>
/// <param name="Request">The request.</param>
/// <param name="Granted">Whether the support is given.</param>
/// <param name="Answer">What is given, or why not.</param>
public sealed record SupportAnswered(RequestId Request, bool Granted, string Answer) : GovernanceFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Answer)];

    internal override Wording Words => Say.That(
        $"Önskemålet om stöd {Request} får {(Granted ? "ja" : "nej")}: {Answer}",
        $"Request for support {Request} gets {(Granted ? "a yes" : "a no")}: {Answer}");

    private protected override Refusal? Check(ThroughGovernance rooms, Moment now) =>
        ThroughGovernance.NeitherPartnerNorLeader(now.By)
        ?? Refuse.Unknown(Request, rooms.Governance.Requests)
        ?? GovernanceRules.HasBeenAnswered.When(rooms.Governance.Requests[Request].Answer is not null, Request)
        ?? GovernanceRules.AnswersItself.When(rooms.Governance.Requests[Request].By.Person == now.By.Person, Request);

    private protected override GovernanceRoom Apply(GovernanceRoom governance, ThroughGovernance rooms, Moment now) =>
        governance with { Requests = governance.Requests.With(Request, request => request with { Answer = Answer, IsGranted = Granted }) };
}
