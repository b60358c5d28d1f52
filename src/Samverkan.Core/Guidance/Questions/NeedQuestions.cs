using Samverkan.Networks;
using Samverkan.Purposes;
using static Samverkan.Guidance.GuideBook;

namespace Samverkan.Guidance;

/// <summary>Point 1: needs, ways to meet them, and the purpose that holds different goals.</summary>
internal static class NeedQuestions
{
    public static IReadOnlyList<GuideQuestion> All { get; } =
    [
        Ask("1.01", "Vad är det som måste lösas, hos er själva och hos dem ni finns till för?", "What has to be solved, for yourselves and for those you are there for?", typeof(NeedStated)),
        Ask("1.02", "På vilka sätt skulle det kunna lösas, även sådana som ni inte har prövat förut?", "In what ways could it be solved, also ways that you have not tried before?", typeof(OptionProposed), typeof(OptionMeetsAlso)),
        Ask("1.03", "Vad fattas er för att kunna lösa det?", "What do you lack to be able to solve it?", typeof(NeedAsksCompetence), typeof(GoalAsksCompetence)),
        Ask("1.04", "Vilka utanför er har kunskap, erfarenhet eller medel som för målet framåt?", "Who outside has knowledge, experience or means that would take the goal further?", typeof(ResourceOffered), typeof(OrganisationNoted), typeof(CompetenceHeld)),
        Ask("1.05", "Vilka fler har samma behov, eller ett som liknar det?", "Who else has the same need, or one like it?", typeof(NeedShared)),
        Ask("1.06", "Vems behov är svaret på ert? Den som söker folk och de som söker arbete kan vara varandras lösning.", "Whose need is the answer to yours? One who seeks people and those who seek work can be each other's solution.", typeof(TargetGroups.AspectMeetsNeed), typeof(ResourceOffered)),
        Ask("1.07", "Vilket syfte kan alla ställa sig bakom, var och en med sina egna mål?", "What purpose can all stand behind, each with goals of its own?", typeof(PurposeAdopted), typeof(GoalStated), typeof(GoalPlacedUnderPurpose)),
        AskOurs("1.08", "Vilka mål ser ut att dra åt olika håll, och hur rymmer syftet båda?", "Which goals seem to pull in different directions, and how does the purpose hold both?", typeof(TensionNoticed), typeof(TensionFramed)),
        AskOurs("1.09", "Vilka hinder gör varandra värre, och kan de mötas i ett?", "Which obstacles make one another worse, and can they be met together?", typeof(NeedWorsens), typeof(OptionMeetsAlso)),
        Use("1.10", "Börja i det egna: skriv ned era behov och mål innan ni söker andra.", "Begin at home: write down your needs and goals before you look for others.", typeof(NeedStated), typeof(GoalStated), typeof(Partners.HouseMapped)),
    ];
}
