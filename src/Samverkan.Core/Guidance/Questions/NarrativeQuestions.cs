using Samverkan.Narratives;
using Samverkan.Purposes;
using static Samverkan.Guidance.GuideBook;

namespace Samverkan.Guidance;

/// <summary>Point 6: how the collaboration tells itself.</summary>
internal static class NarrativeQuestions
{
    public static IReadOnlyList<GuideQuestion> All { get; } =
    [
        Ask("6.01", "Varför gör ni det här tillsammans?", "Why do you do this together?", typeof(PurposeAdopted), typeof(NarrativeAdopted)),
        Ask("6.02", "Vad vill ni berätta, och med vems ögon?", "What do you want to tell, and through whose eyes?", typeof(NarrativeAdopted)),
        Ask("6.03", "Hur vill målgruppen själv bli skildrad?", "How does the target group itself want to be portrayed?", typeof(PortrayalChosen)),
        Ask("6.04", "Hur och var ska det berättas?", "How and where is it to be told?", typeof(ChannelPlanned)),
        Ask("6.05", "Blir det bättre eller sämre för målgruppen av att synas i medier?", "Is the target group better or worse off for being seen in the media?", typeof(MediaAssessed)),
        Ask("6.06", "Behöver ni en kommunikationsplan?", "Do you need a communication plan?", typeof(ChannelPlanned)),
        AskOurs("6.07", "Var har ni olika bild av vad som ska berättas, och har ni talat om det tidigt?", "Where do you differ on what is to be told, and have you talked of it early?", typeof(NarrativeDiscussed), typeof(DisagreementNoted), typeof(DisagreementMet)),
        AskOurs("6.08", "Vem har sagt ja till att en berättelse visas, var och till när?", "Who has said yes to a story being shown, where and until when?", typeof(StoryConsentGiven)),
        Use("6.09", "Ta vara på det ni möter: berättelser om människor, arbetsgivare och er själva gör syftet levande.", "Use what you meet: stories of people, employers and yourselves bring the purpose to life.", typeof(StoryNoted), typeof(StoryPublished)),
    ];
}
