using Samverkan.Kernel;
using Samverkan.Partners;
using static Samverkan.Guidance.GuideBook;

namespace Samverkan.Guidance;

/// <summary>Point 1: who takes part, and what is to be asked before the start.</summary>
internal static class PartnerQuestions
{
    public static IReadOnlyList<GuideQuestion> All { get; } =
    [
        Use("1.19", "Gå igenom vad ni själva vet, kan och har, innan ni ser er om efter andra.", "Go through what you yourselves know, can do and have, before you look for others.", typeof(HouseMapped), typeof(ResourceStated)),
        Use("1.20", "Fråga någon i varje sektor som saknas, och sök dem som gör på ett annat sätt än ni.", "Ask someone in each sector that is missing, and look for those who work in another way than you.", typeof(SectorAsked), typeof(PartnerAdmitted)),
        Before("1.21", StartQuestion.DrivingPartner, "Vem driver arbetet: den som tog första steget, eller någon annan?", "Who drives the work: the one who took the first step, or another?", typeof(DrivingPartnerChosen)),
        Before("1.22", StartQuestion.Balance, "Hur ska tyngden fördelas mellan er?", "How is the weight to be shared between you?"),
        Before("1.23", StartQuestion.Involvement, "Vilka ska vara med i vardagen, och vilka i de stora besluten?", "Who is to take part in the daily work, and who in the large decisions?", typeof(OperationalInvolvementStated)),
        Before("1.24", StartQuestion.Network, "Vilka kontakter och vilket stöd har var och en med sig?", "What contacts and what support does each bring along?", typeof(ResourceStated)),
        Before("1.25", StartQuestion.Conditions, "Vad kan var och en räkna med, och vad sätter gränser?", "What can each count on, and what sets limits?", typeof(ConditionStated)),
        Before("1.26", StartQuestion.Compromises, "Vad kan ni tänka er att ge efter på, och hur långt?", "What would you give way on, and how far?", typeof(ConditionStated)),
        Before("1.27", StartQuestion.Policies, "Vilka egna policyer har ni att följa?", "What policies of your own do you have to follow?", typeof(ConditionStated)),
        Before("1.28", StartQuestion.LanguageAndCulture, "Betyder samma ord samma sak för er alla, och har ni samma vanor?", "Do the same words mean the same to all of you, and do you share the same habits?"),
        Before("1.29", StartQuestion.Communication, "Ska ni informera tillsammans eller var för sig?", "Will you inform together or each for itself?"),
        Before("1.30", StartQuestion.Identity, "När är det bra att uppträda som en enhet, och när inte?", "When does it help to appear as one, and when not?"),
        Before("1.31", StartQuestion.Risks, "Vad riskerar var och en, och hur tar ni hand om det?", "What does each risk, and how do you deal with it?", typeof(RiskStated), typeof(RiskAnswered)),
        Before("1.32", StartQuestion.Period, "Hur länge är det tänkt att pågå, och hur länge är var och en med?", "How long is it meant to last, and how long is each in it?", typeof(PeriodCommitted)),
        Before("1.33", StartQuestion.LongTerm, "Vad gör att arbetet håller i längden?", "What makes the work last?"),
        Before("1.34", StartQuestion.Economy, "Vad kostar det att vara med, och vem betalar?", "What does it cost to take part, and who pays?", typeof(ResourceStated)),
        Before("1.35", StartQuestion.FinancialModel, "Finns det ett sätt att dela på pengarna som alla kan gå med på?", "Is there a way to share the money that all can accept?"),
        Before("1.36", StartQuestion.OtherResources, "Vad finns det mer än pengar: tid, lokaler, kunskap, kontakter, arbeten?", "What is there besides money: time, premises, knowledge, contacts, jobs?", typeof(ResourceStated)),
        Use("1.37", "Skriv ett avtal av svaren, och låt alla med röst skriva under.", "Make an agreement of the answers, and let all with a voice sign it.", typeof(AgreementDrafted), typeof(AgreementSigned)),
        Use("1.38", "Gör en projektplan efter vad var och en är bäst på.", "Make a project plan by what each does best.", typeof(ActivityPlanned), typeof(ActivityTakenOn)),
        AskOurs("1.39", "Vad kommer först om allt inte räcker till?", "What comes first if there is not enough of everything?", typeof(ResourcesPrioritised)),
        AskOurs("1.40", "Vad händer med röst, avtal och uppgifter när någon kommer till eller lämnar?", "What becomes of voice, agreement and tasks when someone joins or leaves?", typeof(PartnerAdmitted), typeof(PartnerLeft)),
    ];

    private static GuideQuestion Before(string id, StartQuestion question, string swedish, string english, params Type[] facts) =>
        new(id, QuestionKind.Question, new Wording(swedish, english), isOurs: false, facts, question);
}
