using Samverkan.Narratives;
using Samverkan.Networks;
using Samverkan.Sharing;
using static Samverkan.Guidance.GuideBook;

namespace Samverkan.Guidance;

/// <summary>Point 2: who knows what, and whom.</summary>
internal static class NetworkQuestions
{
    public static IReadOnlyList<GuideQuestion> All { get; } =
    [
        Use("2.01", "Rita upp vad ni kan, vet och har varit med om, och vilka ni känner, inom era egna organisationer.", "Map what you know, can do and have been through, and whom you know, within your own organisations.", typeof(CompetenceNamed), typeof(CompetenceHeld), typeof(PersonNoted)),
        Use("2.02", "Rita upp detsamma för dem som står utanför.", "Map the same for those outside.", typeof(OrganisationNoted), typeof(TieNoted)),
        Use("2.03", "Se er omkring utifrån behoven: vilka fler finns det, och vad vet de som ni behöver?", "Look around from the needs: who else is there, and what do they know that you need?", typeof(EnvironmentScanned)),
        Use("2.04", "Tänk ett steg bort: vilka har ni mött i helt andra sammanhang?", "Think one step further: whom have you met in other settings altogether?", typeof(TieNoted)),
        Use("2.05", "Dela med er av kontakter och kunnande, även när projektet är slut.", "Share contacts and know-how, also when the project is over.", typeof(ShareGiven), typeof(KnowledgeBanked)),
        Use("2.06", "Berätta utåt vad ni gör tillsammans; det öppnar dörrar som ni inte visste fanns.", "Tell the world what you do together; it opens doors you did not know of.", typeof(ChannelPlanned), typeof(NarrativeAdopted)),
        Use("2.07", "Ta med målgruppens egna nätverk, på gruppens villkor.", "Take in the target group's own networks, on the group's terms.", typeof(OrganisationNoted), typeof(PersonNoted)),
        AskOurs("2.08", "Finns det någon som allt hänger på, och vem mer kan lära känna den personens kontakter?", "Is there someone on whom everything depends, and who else can get to know that person's contacts?", typeof(TieNoted), typeof(TieTended)),
        AskOurs("2.09", "Vilka kontakter har ni inte vårdat på länge?", "Which contacts have you not tended for a long time?", typeof(TieTended)),
    ];
}
