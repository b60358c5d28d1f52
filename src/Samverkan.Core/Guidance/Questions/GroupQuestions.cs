using Samverkan.Recruitment;
using Samverkan.TargetGroups;
using static Samverkan.Guidance.GuideBook;

namespace Samverkan.Guidance;

/// <summary>Point 1: whom it is for.</summary>
internal static class GroupQuestions
{
    public static IReadOnlyList<GuideQuestion> All { get; } =
    [
        Ask("1.11", "Vilka grupper pekar era behov och mål ut, och hur få kan ni börja med?", "Which groups do your needs and goals point out, and how few can you begin with?", typeof(TargetGroupIdentified), typeof(TargetGroupDelimited)),
        Ask("1.12", "Vad är gruppen bra på, vad behöver den, och vad står i vägen för den?", "What is the group good at, what does it need, and what stands in its way?", typeof(AspectStated)),
        Ask("1.13", "Stänger någon lag eller regel gruppen ute från arbete, och vilka måste arbetsgivare känna till?", "Does any law or rule shut the group out from work, and which must employers know of?", typeof(RestrictionStated)),
        Ask("1.14", "Vet ni nog om gruppen för att det ni gör ska hjälpa just den? Hur vet ni det?", "Do you know enough of the group for what you do to help just that one? How do you know?", typeof(GroupKnowledgeStated), typeof(TargetGroupSized)),
        Ask("1.15", "Vad gör ni om något utanför er ändrar gruppens läge?", "What will you do if something outside changes the group's situation?", typeof(OutsideConditionSeen), typeof(OutsideConditionAnswered)),
        Ask("1.16", "Hur är gruppen med och formar det som görs, och hur mycket?", "How does the group take part in shaping what is done, and how much?", typeof(InvolvementStated), typeof(SpokespersonChosen), typeof(SpokespersonAccepted)),
        Ask("1.17", "Hur ändras stödet med tiden: före, i början, under och efter?", "How does the support change over time: before, at the start, during and after?", typeof(SupportPlanned)),
        Ask("1.18", "Hur görs rekryteringen om, så att stödet håller också när någon har fått arbetet?", "How is recruitment changed, so that the support lasts also when someone has got the work?", typeof(SupportPlanned), typeof(ProcessAdapted)),
    ];
}
