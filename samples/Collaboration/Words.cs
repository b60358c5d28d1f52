using System.Globalization;
using Samverkan.Kernel;
using Samverkan.Matching;
using Samverkan.Partners;
using Samverkan.Recruitment;

namespace Samverkan.Samples;

/// <summary>Every text of the program, in both languages. Gaps are filled in order.</summary>
internal static class Words
{
    public static readonly Wording Help = new(
        """
        Öppnar en arbetsyta, spelar upp liggaren, granskar samverkan, ritar nätverket (network.svg) och visar
        förslagslistor med förklaringar.

          --workspace MAPP   en annan arbetsyta än exemplets
          --ads FIL          lediga platser ur en fil med platsannonser (JobTech) i stället för arbetsytans
          --lang sv|en       språk; annars det som miljön anger (LC_ALL, LANG)
        """,
        """
        Opens a workspace, replays the ledger, reviews the collaboration, draws its network (network.svg) and
        shows shortlists with explanations.

          --workspace DIR    another workspace than the example's
          --ads FILE         openings from a file of job ads (JobTech) instead of the workspace's
          --lang sv|en       language; otherwise what the environment says (LC_ALL, LANG)
        """);

    public static readonly Wording UnknownArgument = new(
        "ett argument är okänt; förväntade --workspace, --ads, --lang eller --help", "an argument is unknown; expected --workspace, --ads, --lang or --help");

    public static readonly Wording UnknownLanguage = new("--lang: förväntade sv eller en", "--lang: expected sv or en");
    public static readonly Wording NoSuchFolder = new("mappen finns inte", "the folder does not exist");
    public static readonly Wording NoSuchFile = new("filen finns inte", "the file does not exist");
    public static readonly Wording NotWritten = new("resultatet kan inte skrivas", "the result cannot be written");
    public static readonly Wording NoFacts = new("liggaren har inga fakta; förväntade collaborationFormed", "the ledger has no facts; expected collaborationFormed");
    public static readonly Wording NotReadable = new("filen kan inte läsas", "the file cannot be read");

    public static readonly Wording Collaboration = new("Samverkan {0}", "The collaboration {0}");
    public static readonly Wording PhaseLabel = new("Skede", "Phase");
    public static readonly Wording PurposeLabel = new("Syfte", "Purpose");
    public static readonly Wording NoPurpose = new("inget syfte är antaget", "no purpose has been adopted");
    public static readonly Wording TargetGroupsLabel = new("Målgrupper", "Target groups");
    public static readonly Wording GroupOfPeople = new("{0} ({1} personer)", "{0} ({1} people)");
    public static readonly Wording AgreementLabel = new("Avtal", "Agreement");
    public static readonly Wording InForce = new("{0}, gäller; beslut: {1}", "{0}, in force; decisions: {1}");
    public static readonly Wording NoAgreement = new("inget avtal gäller än; beslut: samtycke", "no agreement is in force yet; decisions: consent");
    public static readonly Wording BodiesLabel = new("Arbetsgrupper", "Groups");
    public static readonly Wording NetworkLabel = new("Nätverk", "Network");
    public static readonly Wording NetworkCounts = new("{0} personer och organisationer, {1} kontakter mellan dem, {2} kompetenser", "{0} people and organisations, {1} ties between them, {2} competences");
    public static readonly Wording FactsLabel = new("Liggare", "Ledger");
    public static readonly Wording FactsAndHead = new("{0} fakta från {1} till {2}, kontrollsumma {3}…", "{0} facts from {1} to {2}, head {3}…");
    public static readonly Wording DataLabel = new("Underlag", "Data");
    public static readonly Wording DataCounts = new("{0} arbetssökande, {1} lediga platser, {2} erbjudanden från parter", "{0} seekers, {1} openings, {2} offers from partners");

    public static readonly Wording ReviewTitle = new("Granskning: {0} iakttagelser per {1:yyyy-MM-dd}", "Review: {0} findings as of {1:yyyy-MM-dd}");
    public static readonly Wording FindingColumn = new("Regel", "Rule");
    public static readonly Wording ConcernsColumn = new("Gäller", "Concerns");
    public static readonly Wording ReasonColumn = new("Iakttagelse och råd", "What was seen, and what to do");
    public static readonly Wording AllJudged = new("Varje regel kunde bedömas.", "Every rule could be judged.");
    public static readonly Wording NotJudged = new("{0} kunde inte bedömas; det behövs {1}.", "{0} could not be judged; it needs {1}.");

    public static readonly Wording WorkTitle = new("Arbetet", "The work");
    public static readonly Wording AreasLabel = new("Områden", "Areas");
    public static readonly Wording LedBy = new("{0} ({1})", "{0} ({1})");
    public static readonly Wording NoLead = new("ingen leder", "no one leads");
    public static readonly Wording MandatesLabel = new("Mandat", "Mandates");
    public static readonly Wording MandateCounts = new("beslut: {0}, {1} kr; ärenden till styrgruppen: {2}", "decisions: {0}, SEK {1}; matters to the steering group: {2}");
    public static readonly Wording SharesLabel = new("Delning", "Sharing");
    public static readonly Wording ShareCounts = new("givet: {0}, mottaget: {1}; krockar: {2}, med ett överenskommet sätt: {3}", "given: {0}, received: {1}; collisions: {2}, with an agreed way: {3}");
    public static readonly Wording NarrativeLabel = new("Narrativ", "Narrative");
    public static readonly Wording NarrativeNow = new("{0} (platser där något är publicerat: {1}, borttaget: {2})", "{0} (places where something is out: {1}, pulled: {2})");
    public static readonly Wording CountsLabel = new("Utfall", "Outcome");
    public static readonly Wording GroupCount = new("{0}, {1:yyyy-MM-dd} till {2:yyyy-MM-dd}: tackade ja: {3}, varaktigt arbete: {4}", "{0}, {1:yyyy-MM-dd} to {2:yyyy-MM-dd}: accepted: {3}, lasting work: {4}");
    public static readonly Wording Withheld = new("färre än 5, eller inte räknat", "fewer than 5, or not counted");
    public static readonly Wording CasesLabel = new("Ärenden", "Cases");
    public static readonly Wording CaseCounts = new("{0} personer; med i dag: {1}, har fått ett arbete eller börjat studera: {2}", "{0} people; taking part today: {1}, have come to a job or to studies: {2}");

    public static readonly Wording NetworkTitle = new("Nätverket: {0} personer och organisationer, {1} kontakter", "The network: {0} people and organisations, {1} ties");
    public static readonly Wording NoOneAlone = new("Ingen del av det hänger på en enda.", "No part of it hangs on one alone.");
    public static readonly Wording PictureIn = new("Bilden: {0}", "The picture: {0}");

    public static readonly Wording VoiceTitle = new("Lika röst i praktiken: {0} räknade omröstningar", "An equal voice in deed: {0} proposals counted");
    public static readonly Wording VoterColumn = new("Röst", "Voter");
    public static readonly Wording CameColumn = new("Deltog", "Came");
    public static readonly Wording CameOf = new("{0} av {1}", "{0} of {1}");
    public static readonly Wording AgainstColumn = new("Emot", "Against");
    public static readonly Wording StoppedColumn = new("Stoppat eller fördröjt", "Stopped or delayed");
    public static readonly Wording PowerColumn = new("Makt", "Power");
    public static readonly Wording Alone = new("ensam emot: {0}", "alone against: {0}");
    public static readonly Wording ByAbsence = new("uteblev: {0}", "absent: {0}");
    public static readonly Wording Delayed = new("fördröjt: {0}", "delayed: {0}");
    public static readonly Wording Leader = new("Processledaren", "The process leader");
    public static readonly Wording PowerMeans = new(
        "Makt: hur ofta just den rösten kan avgöra, bland dem som deltog (Banzhaf, medel). Att utebli ger ingen makt.",
        "Power: how often that ballot can settle it, among those who came (Banzhaf, mean). To stay away gives no power.");

    public static readonly Wording AdsTitle = new("Platsannonser: {0} lediga platser", "Job ads: {0} openings");
    public static readonly Wording AdsCounts = new(
        "{0} annonser och {1} borttagningar lästa; {2} platser är tillbakadragna, {3} poster hoppades över.",
        "{0} ads and {1} removals read; {2} openings are withdrawn, {3} records were skipped.");

    public static readonly Wording LeftUnknown = new("Vad annonserna lämnar okänt", "What the ads leave unknown");
    public static readonly Wording UnknownField = new("  {0,-20} {1,5} av {2}", "  {0,-20} {1,5} of {2}");
    public static readonly Wording Note = new("  {0} st: {1}.", "  {0} of them: {1}.");
    public static readonly Wording MoreProblems = new("… och {0} fel till.", "… and {0} more problems.");

    public static readonly Wording SeekersTitle = new("Platser för {0} arbetssökande, efter ömsesidig poäng (högst 20000)", "Openings for {0} seekers, by the mutual score (20000 at most)");
    public static readonly Wording OpeningsTitle = new("Personer för {0} lediga platser, efter platsens egen bild (högst 10000)", "Seekers for {0} openings, by the opening's own view (10000 at most)");
    public static readonly Wording SeekerHeading = new("{0}: {1} av {2} platser är möjliga", "{0}: {1} of {2} openings are possible");
    public static readonly Wording OpeningHeading = new("{0}, antal platser {1}: {2} av {3} arbetssökande är möjliga", "{0}, positions {1}: {2} of {3} seekers are possible");
    public static readonly Wording RankColumn = new("#", "#");
    public static readonly Wording OpeningColumn = new("Ledig plats", "Opening");
    public static readonly Wording SeekerColumn = new("Sökande", "Seeker");
    public static readonly Wording ScoreColumn = new("Poäng", "Score");
    public static readonly Wording WhyColumn = new("Varför", "Why");
    public static readonly Wording Remote = new("på distans", "remote");
    public static readonly Wording Municipality = new("kommun {0}", "municipality {0}");
    public static readonly Wording Occupation = new("yrke {0}", "occupation {0}");
    public static readonly Wording Met = new("uppfyllt:", "met:");
    public static readonly Wording Missing = new("saknas:", "missing:");
    public static readonly Wording Ask = new("okänt, fråga om:", "unknown, ask about:");
    public static readonly Wording SupportOffered = new("stöd som erbjuds:", "support offered:");
    public static readonly Wording SupportToAsk = new("stöd att fråga om:", "support to ask about:");
    public static readonly Wording Merit = new("merit", "merit");
    public static readonly Wording EmployerAdapts = new("arbetsgivaren kan anpassa", "the employer can adapt");
    public static readonly Wording PartnerBridges = new("{0} kan överbrygga", "{0} can bridge");
    public static readonly Wording TiedAtCut = new("samma poäng som den första utanför listan; lottning avgjorde", "the same score as the first one left out; a lottery decided");
    public static readonly Wording Excluded = new("Uteslutna: {0}. Närmast:", "Excluded: {0}. The nearest:");
    public static readonly Wording MoreExcluded = new("  … och {0} till", "  … and {0} more");
    public static readonly Wording HowToReview = new("Så prövas en uteslutning:", "How an exclusion is reviewed:");

    public static Wording ValueMissing(string option) => new($"{option}: förväntade ett värde", $"{option}: expected a value");

    public static string Filled(string text, params object[] values) => string.Format(CultureInfo.InvariantCulture, text, values);

    public static Wording Of(Phase phase) => phase switch
    {
        Phase.Forming => new("bildas", "forming"),
        Phase.Running => new("pågår", "running"),
        Phase.Paused => new("vilar", "paused"),
        _ => new("avslutad", "closed"),
    };

    public static Wording Of(Sector sector) => sector switch
    {
        Sector.CivilSociety => new("Civilsamhället", "Civil society"),
        Sector.Business => new("Näringslivet", "Business"),
        _ => new("Offentlig sektor", "Public sector"),
    };

    public static Wording Of(DecisionRule rule) => rule switch
    {
        DecisionRule.SimpleMajority => new("enkel majoritet", "simple majority"),
        DecisionRule.TwoThirds => new("två tredjedelar", "two thirds"),
        DecisionRule.Unanimity => new("enighet", "unanimity"),
        _ => new("samtycke", "consent"),
    };

    public static Wording Of(Severity severity) => severity switch
    {
        Severity.Violation => new("överträdelse", "violation"),
        Severity.Warning => new("varning", "warning"),
        _ => new("förslag", "suggestion"),
    };

    public static Wording Of(Room room) => room switch
    {
        Room.Partners => new("Parter", "Partners"),
        Room.Purposes => new("Syfte, mål och behov", "Purpose, goals and needs"),
        Room.TargetGroups => new("Målgrupper", "Target groups"),
        Room.Networks => new("Nätverk", "Networks"),
        Room.Governance => new("Beslut", "Decisions"),
        Room.Agility => new("Agilt arbete", "Agile work"),
        Room.Sharing => new("Delning", "Sharing"),
        Room.Narratives => new("Narrativ", "Narrative"),
        Room.Recruitment => new("Rekrytering", "Recruitment"),
        _ => new("Alla rum", "All rooms"),
    };

    public static Wording Of(MatchPart part) => part switch
    {
        MatchPart.Skills => new("kunnande", "skills"),
        MatchPart.Experience => new("erfarenhet", "experience"),
        MatchPart.Occupation => new("yrke", "occupation"),
        MatchPart.Languages => new("språk", "languages"),
        MatchPart.Licences => new("körkort", "licences"),
        MatchPart.Wish => new("önskan", "wish"),
        MatchPart.Place => new("plats", "place"),
        MatchPart.Hours => new("arbetstid", "hours"),
        MatchPart.Support => new("stöd", "support"),
        _ => new("start", "start"),
    };

    public static Wording Of(RequirementItem item)
    {
        var level = item.Level is { } asked ? " " + (asked == LanguageLevel.Native ? "native" : asked.ToString()) : string.Empty;
        return item.Kind switch
        {
            RequirementKind.Place => new("platsen", "the place"),
            RequirementKind.Hours => new("arbetstiden", "the hours"),
            RequirementKind.Start => new("startdagen", "the first day"),
            RequirementKind.Language => new($"språk {item.Id}{level}", $"language {item.Id}{level}"),
            RequirementKind.Licence => new($"körkort {item.Id}", $"licence {item.Id}"),
            RequirementKind.Experience => item.Years is { } years
                ? new(Filled("erfarenhet {0}, {1} år", item.Id!, years), Filled(years == 1 ? "experience {0}, 1 year" : "experience {0}, {1} years", item.Id!, years))
                : new($"erfarenhet {item.Id}", $"experience {item.Id}"),
            _ => new(item.Id ?? "–", item.Id ?? "–"),
        };
    }
}
