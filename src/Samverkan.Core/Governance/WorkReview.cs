using Samverkan.Kernel;

namespace Samverkan.Governance;

/// <summary>What should hold of how the work is followed: reports, evaluation, support, laws.</summary>
internal static class WorkReview
{
    private const int DaysToReport = 90;
    private const int DaysToAnswer = 30;
    private const int DaysInAYear = 365;

    public static readonly ReviewRule ReportMissing = new ReviewRule<ThroughGovernance>(
        "SAM520",
        Severity.Warning,
        new("Ingen har rapporterat leveranser och budget på mer än 90 dagar.", "No one has reported on deliveries and budget for more than 90 days."),
        new("Rapportera med reportGiven.", "Report with reportGiven."),
        new("en utsedd processledare", "a process leader that is named"),
        (rooms, asOf) => rooms.Governance.Leader is not { } leader ? null
            : Passed(rooms.Governance.Reports.Values.Select(report => report.At).Append(leader.NamedAt).Max(), DaysToReport, asOf));

    public static readonly ReviewRule EvaluationMissing = new ReviewRule<ThroughGovernance>(
        "SAM521",
        Severity.Warning,
        new("Arbetet har inte utvärderats mot syfte och mål på mer än ett år.", "The work has not been evaluated against purpose and goals for more than a year."),
        new("Utvärdera tillsammans, och ange det med evaluationMade.", "Evaluate together, and state it with evaluationMade."),
        new("minst ett avgjort förslag", "at least one decided proposal"),
        (rooms, asOf) => rooms.Governance.Proposals.Values.Where(proposal => proposal.IsDecided).Select(proposal => proposal.MadeAt).ToArray() is not { Length: > 0 } decided ? null
            : Passed(rooms.Governance.Evaluations.Values.Select(evaluation => evaluation.At).Append(decided.Min()).Max(), DaysInAYear, asOf));

    public static readonly ReviewRule OverTheFrame = new ReviewRule<ThroughGovernance>(
        "SAM522",
        Severity.Warning,
        new("Den senaste rapporten visar att mer pengar har använts än ramen ger.", "The latest report shows that more money has been used than the frame allows."),
        new("Se över leveranserna, eller föreslå en ny ram med frameSet.", "Go through the deliveries, or propose a new frame with frameSet."),
        new("en ekonomisk ram med belopp och minst en rapport", "an economic frame with an amount, and at least one report"),
        (rooms, _) => rooms.Governance.Frames.FirstOrDefault(frame => frame is { Frame: Frame.Economy, Money: not null }) is not { } economy
            || rooms.Governance.Reports.Values.MaxBy(report => report.At) is not { } latest ? null
            : latest.Spent > economy.Money ? [Subject.Of(latest.Id)] : []);

    public static readonly ReviewRule RequestNotAnswered = new ReviewRule<ThroughGovernance>(
        "SAM523",
        Severity.Warning,
        new("Ett önskemål om stöd har väntat på svar i mer än 30 dagar.", "A request for support has waited for an answer for more than 30 days."),
        new("Svara med supportAnswered, också om svaret är nej.", "Answer with supportAnswered, also if the answer is no."),
        new("minst ett önskemål om stöd", "at least one request for support"),
        (rooms, asOf) => rooms.Governance.Requests.Count == 0 ? null
            : rooms.Governance.Requests.Values.Where(request => request.Answer is null && asOf - request.At > TimeSpan.FromDays(DaysToAnswer)).Select(request => Subject.Of(request.Id)));

    public static readonly ReviewRule LawNotChecked = new ReviewRule<ThroughGovernance>(
        "SAM524",
        Severity.Suggestion,
        new("Ingen har sett efter på mer än ett år om lagen har ändrats.", "No one has looked for more than a year whether the law has changed."),
        new("Se efter, och ange vad den betyder nu med lawChecked.", "Look it up, and state what it means now with lawChecked."),
        new("minst en bevakad lag", "at least one law under watch"),
        (rooms, asOf) => rooms.Governance.Laws.Count == 0 ? null
            : rooms.Governance.Laws.Values.Where(law => asOf - law.CheckedAt > TimeSpan.FromDays(DaysInAYear)).Select(law => Subject.Of(law.Id)));

    public static IEnumerable<ReviewRule> All => [ReportMissing, EvaluationMissing, OverTheFrame, RequestNotAnswered, LawNotChecked];

    private static IEnumerable<string> Passed(DateTimeOffset last, int days, DateTimeOffset asOf) => asOf - last > TimeSpan.FromDays(days) ? [Subject.Whole] : [];
}
