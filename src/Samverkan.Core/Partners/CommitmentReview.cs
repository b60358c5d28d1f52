using Samverkan.Kernel;

namespace Samverkan.Partners;

/// <summary>What should hold of what each partner has said of itself.</summary>
internal static class CommitmentReview
{
    private static readonly Wording SomePeriod = new("minst en part som har sagt hur länge den är med", "at least one partner that has said for how long it takes part");

    public static readonly ReviewRule AskedBeforeMapped = new ReviewRule<ThroughPartners>(
        "SAM115",
        Severity.Warning,
        new("Parten frågade andra innan den hade kartlagt sig själv. Den som inte vet vad den har vet inte vad den saknar.", "The partner asked others before it had mapped its own house. Those who do not know what they have do not know what they lack."),
        new("Kartlägg vad ni själva vet, kan och har, och ange det med houseMapped.", "Map what you yourselves know, can and have, and state it with houseMapped."),
        new("minst en part som har frågat någon utanför", "at least one partner that has asked someone outside"),
        (rooms, _) => !rooms.Partners.Present.Any(partner => partner.AskedOutsideOn is not null) ? null
            : Of(rooms, partner => partner.AskedOutsideOn is { } asked && !(partner.Mapping?.First <= asked)));

    public static readonly ReviewRule NothingSaidOfItself = new ReviewRule<ThroughPartners>(
        "SAM116",
        Severity.Suggestion,
        new("Andra parter har sagt vad de kan räkna med, vad som begränsar dem eller vilka policyer de följer; den här har inte sagt något.", "Other partners have said what they can count on, what limits them or which policies they follow; this one has said nothing."),
        new("Ange det med conditionStated, också vad ni kan kompromissa om.", "State it with conditionStated, also what you could compromise on."),
        new("minst ett villkor som en part har angett", "at least one condition that a partner has stated"),
        (rooms, _) => !Conditions(rooms).Any() ? null
            : Of(rooms, partner => Conditions(rooms).All(condition => condition.Owner != partner.Id)));

    public static readonly ReviewRule NoPeriod = new ReviewRule<ThroughPartners>(
        "SAM117",
        Severity.Warning,
        new("Parten har inte sagt hur länge den är med. Andra planerar utan att veta om den finns kvar.", "The partner has not said for how long it takes part. Others plan without knowing whether it will still be there."),
        new("Ange det med periodCommitted.", "State it with periodCommitted."),
        SomePeriod,
        (rooms, _) => !HasPeriods(rooms) ? null : Of(rooms, partner => partner.Committed is null));

    public static readonly ReviewRule PeriodOver = new ReviewRule<ThroughPartners>(
        "SAM118",
        Severity.Warning,
        new("Den tid som parten har lovat är slut, men parten är kvar.", "The time that the partner promised is over, but the partner is still there."),
        new("Fråga om den fortsätter, och ange en ny tid med periodCommitted; annars kan den lämna med partnerLeft.", "Ask whether it goes on, and state a new period with periodCommitted; else it can leave with partnerLeft."),
        SomePeriod,
        (rooms, asOf) => !HasPeriods(rooms) ? null : Of(rooms, partner => partner.Committed?.Until < DateOnly.FromDateTime(asOf.UtcDateTime)));

    public static readonly ReviewRule StartQuestionOpen = new ReviewRule<ThroughPartners>(
        "SAM119",
        Severity.Suggestion,
        new("Ingen part har svarat på frågan, som bör ställas innan man startar.", "No partner has answered the question, which should be asked before the start."),
        new("Samtala om den, och ange svaret med startQuestionAnswered.", "Talk about it, and state the answer with startQuestionAnswered."),
        new("minst en besvarad startfråga", "at least one answered start question"),
        (rooms, _) => !rooms.Partners.Present.Any(partner => partner.Answers.Count > 0) ? null
            : StartQuestions.Open(rooms.Partners).Select(question => "startQuestion:" + FactName.Of(question)));

    public static IEnumerable<ReviewRule> All => [AskedBeforeMapped, NothingSaidOfItself, NoPeriod, PeriodOver, StartQuestionOpen];

    private static IEnumerable<string> Of(ThroughPartners rooms, Func<Partner, bool> isFound) => rooms.Partners.Present.Where(isFound).Select(partner => Subject.Of(partner.Id));

    private static bool HasPeriods(ThroughPartners rooms) => rooms.Partners.Present.Any(partner => partner.Committed is not null);

    private static IEnumerable<Condition> Conditions(ThroughPartners rooms) =>
        rooms.Partners.Conditions.Values.Where(condition => !condition.IsWithdrawn && rooms.Partners.IsPresent(condition.Owner));
}
