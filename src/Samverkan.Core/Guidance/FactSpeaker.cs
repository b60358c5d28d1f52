using Samverkan.Kernel;

namespace Samverkan.Guidance;

/// <summary>Who may state a kind of fact, and an actor who could, by the words that the texts of the facts use for it.</summary>
internal sealed record FactSpeaker(Wording Who, string? Actor)
{
    public const string ByDecision = "decision";
    private const string Partner = "u1@p1";
    private const string Leader = "u1@leader";
    private const string WorkingGroup = "u1@wg:w1";
    private const string TargetGroup = "u1@group:m1";

    private static readonly Dictionary<string, FactSpeaker> ByWord = new(StringComparer.Ordinal)
    {
        [ByDecision] = new(new("ett strategiskt beslut: lägg förslaget med proposalMade", "a strategic decision: propose it with proposalMade"), Partner),
        ["owner"] = new(new("en företrädare för parten det gäller", "a representative of the partner whose it is"), Partner),
        ["partner"] = new(new("vilken part som helst", "any partner"), Partner),
        ["voice"] = new(new("en part med röst, genom en företrädare", "a partner with a strategic voice, through a representative"), Partner),
        ["first"] = new(new("den första företrädaren för den första parten", "the first representative of the first partner"), Partner),
        ["goal"] = new(new("den part som äger målet; för samverkans mål ett strategiskt beslut", "the partner that owns the goal; for one of the collaboration a strategic decision"), Partner),
        ["goalOrPartner"] = new(new("den part som äger målet; för samverkans mål vilken part som helst", "the partner that owns the goal; for one of the collaboration any partner"), Partner),
        ["partnerOrGroup"] = new(new("en part, eller en talesperson för målgruppen", "a partner, or a spokesperson of the target group"), Partner),
        ["groupOnceItSpeaks"] = new(new("målgruppens talesperson; vilken part som helst så länge gruppen inte har någon", "the group's spokesperson; any partner as long as the group has none"), TargetGroup),
        ["group"] = new(new("målgruppens talesperson, och ingen annan", "the group's spokesperson, and no one else"), TargetGroup),
        ["chosen"] = new(new("den som målgruppen har valt, och ingen annan", "the one whom the group has chosen, and no one else"), TargetGroup),
        ["partnerOrLeader"] = new(new("vilken part som helst, eller processledaren", "any partner, or the process leader"), Partner),
        ["otherThanAsker"] = new(new("en part eller processledaren, men inte den som bad om stödet", "a partner or the process leader, but not the one who asked"), Partner),
        ["work"] = new(new("en part, en arbetsgrupp eller processledaren", "a partner, a working group or the process leader"), WorkingGroup),
        ["body"] = new(new("någon i arbetsgruppen, en part eller processledaren", "someone in the working group, a partner or the process leader"), WorkingGroup),
        ["bodyOrLeader"] = new(new("arbetsgruppen själv, processledaren eller ett strategiskt beslut", "the working group itself, the process leader or a strategic decision"), Leader),
        ["leaderOrDecision"] = new(new("processledaren själv, eller ett strategiskt beslut", "the process leader, or a strategic decision"), Leader),
        ["tied"] = new(new("processledaren, eller parten det gäller", "the process leader, or the partner concerned"), Leader),
        ["voter"] = new(new("en part med röst, en fristående processledare, eller en målgrupp som avtalet ger röst", "a partner with a voice, an independent process leader, or a target group that the agreement gives a ballot"), Partner),
        ["seat"] = new(new("parten eller målgruppen som personen sitter för; annars processledaren eller ett beslut", "the partner or target group that the person sits for; else the process leader or a decision"), Leader),
        ["vacated"] = new(new("personen själv, eller den som personen sitter för; annars processledaren eller ett beslut", "the person, or whomever it sits for; else the process leader or a decision"), Leader),
        ["anyone"] = new(new("vem som helst i samverkan", "anyone in the collaboration"), Partner),
        ["leader"] = new(new("processledaren", "the process leader"), Leader),
        ["areaLead"] = new(new("den som leder området, eller ett strategiskt beslut", "whoever leads the area, or a strategic decision"), WorkingGroup),
        ["holder"] = new(new("den som håller mandatet", "whoever holds the mandate"), WorkingGroup),
        ["holderOrDecision"] = new(new("den som håller mandatet, eller ett strategiskt beslut", "whoever holds the mandate, or a strategic decision"), WorkingGroup),
        ["collides"] = new(new("en part vars norm krockar, eller processledaren", "a partner whose norm collides, or the process leader"), Partner),
        ["sharer"] = new(new("parten som ger det; för målgruppens eget dess talesperson", "the partner that gives it; of what is the target group's own its spokesperson"), Partner),
        ["partnerOrSpokesperson"] = new(new("vilken part som helst, eller en målgrupps talesperson", "any partner, or a target group's spokesperson"), Partner),
        ["view"] = new(new("den part eller målgrupp vars syn det är, och ingen annan", "the partner or target group whose view it is, and no one else"), Partner),
        ["story"] = new(new("för en persons berättelse målgruppens talesperson eller parten i kontakt; annars parten vars den är", "for a person's story the target group's spokesperson or the partner in contact; else the partner whose it is"), Partner),
        ["turnedTo"] = new(new("för en persons berättelse vem som helst i samverkan som personen vänder sig till; annars parten vars den är", "for a person's story anyone in the collaboration whom the person turns to; else the partner whose it is"), Partner),
        ["publisher"] = new(new("den som svarar för kanalen enligt planen; utan plan en part, en arbetsgrupp eller processledaren", "whoever answers for the channel by the plan; without one a partner, a working group or the process leader"), Partner),
        ["puller"] = new(new("en part, en arbetsgrupp, processledaren, eller personens målgrupp", "a partner, a working group, the process leader, or the person's target group"), Partner),
        ["answers"] = new(new("den part som svarar för hindret", "the partner that answers for the barrier"), Partner),
        ["operation"] = new(new("ingen: bara liggaren för in det, när ett beslut börjar gälla", "no one: only the ledger records it, when a decision takes effect"), null),
        ["ledger"] = new(new("ingen: bara liggaren för in det, när ett förslag avgörs", "no one: only the ledger records it, when a proposal is decided"), null),
    };

    public static FactSpeaker Of(string word) => ByWord[word];
}
