namespace Samverkan.JobTech.Texts;

/// <summary>What a word says of whether something is asked for, and of what else in its sentence it says so.</summary>
internal enum Cue
{
    /// <summary>Nothing: a longer phrase that a cue begins, which means something else.</summary>
    Nothing = 0,

    /// <summary>It is not asked for.</summary>
    NotAsked = 1,

    /// <summary>What was or is named is a merit.</summary>
    Merit = 2,

    /// <summary>What comes after it is a merit.</summary>
    MeritAfter = 3,

    /// <summary>It is a must, in so many words.</summary>
    Required = 4,

    /// <summary>It is asked for.</summary>
    Asked = 5,

    /// <summary>It is asked for; but under a heading that says more, the heading holds.</summary>
    AskedUnlessHeading = 6,

    /// <summary>The employer tells of itself or of the work.</summary>
    Told = 7,

    /// <summary>A no, of what is said after it to be needed.</summary>
    No = 8,

    /// <summary>Needed; asked for only where it is not said that nothing is.</summary>
    Needed = 9,
}

/// <summary>The words themselves.</summary>
internal static class Cues
{
    public const string Table = """
        No: no|ingen|inga|inget|inte någon
        Needed: needed|behövs
        NotAsked: inte krav|inte ett krav|inget krav|inga krav|ej krav|ej ett krav|inte något krav|krävs inte|krävs ej|krävs inget|krävs ingen|krävs inga|inte krävs|behöver inte|behöver ej|behövs inte|behövs ej|behöver du inte|behövs inga|behövs ingen|inte nödvändigt|ej nödvändigt|inget måste|inte ett måste|inte ett absolut krav|utan krav på|har du ingen|har du inte|saknar du|not required|not a requirement|not an requirement|no requirement|no requirements|not necessary|no need to|no need for|not needed|isn't required|aren't required|is not a must|not a must|not mandatory|do not need|don't need|does not require|doesn't require|do not require|no prior|no previous|not a prerequisite
        Merit: meriterande|merit|meriter|meriteras|en merit|ett plus|stort plus|plus|fördel|fördelar|fördelaktigt|nice to have|good to know|be nice if|great if|would be great|nice if|would be nice|advantage|advantages|advantageous|an advantage|bonus|a bonus|preferred|beneficial|meritorious|meriting|merits|desirable|desired|positivt|bra om du|bra om|önskvärt|önskvärda|önskvärd|good to have|a plus|huge plus|huge merit|be amazing if|we appreciate that you|appreciate if|appreciate it if|we appreciate|we value|ser gärna|ser helst|vi ser gärna|vi ser helst|uppskattar om|intresserad av att lära|is relevant if|extra glada|guldkant
        MeritAfter: gärna|helst|preferably|preferable|ideally|i synnerhet om|gärna med|och gärna|allra helst
        Required: krav|krav på|kräver|krävs|krävande av dig|måste|ska du|du ska|du skall|skall du|skallkrav|ska-krav|minimikrav|minimum krav|ett måste|nödvändigt|nödvändiga|nödvändig|obligatoriskt|obligatorisk|förutsätter|en förutsättning|förutsättning|must|must have|must-have|must-haves|a must|required|requirement|requirements|requires|require|mandatory|prerequisite|necessary|är ett krav|är krav
        Asked: vi söker|söker vi|söker nu|vi letar|letar nu efter|letar efter|sökes|sökes nu|söker dig|söker en|söker ett|söker flera|förväntas av dig|vi behöver|behöver dig|som behöver|looking for|seeking|we seek|looking to add|in need of|you should|you have|you are|you're|you possess|vi tror att du|tror vi att du|vi ser att du|ser vi att du|vi ser även att du|vi förväntar oss|du har|du som har|har du|du är|du kan|du behärskar|behärskar du|du innehar|du besitter|du talar|du kommunicerar|talar och skriver|has a|we expect|we believe that you|we believe you|we think that you|would benefit from|vi vill att du|du bör|you need|du behöver kunskap|bör du|bör vara|bör ha|du behöver ha|du behöver kunna|behöver du|would like you to have|we would like you
        AskedUnlessHeading: erfarenhet av|erfarenhet inom|erfarenheter av|erfarenhet från|erfarenhet som|erfarenhet i|års erfarenhet|erfarenhet|experience|experienced|experience in|experience with|experience of|experience from|experience working|kunskaper|kunskap|kunskaper i|kunskaper om|kunskap om|kunskap inom|kunskaper inom|kännedom om|kompetens inom|vana av|vana|van vid|van att|van att|god förmåga|förmåga att|proficient|proficiency|knowledge of|knowledge in|knowledge|familiar with|familiarity|expertise in|expertise|skilled in|skills in|background in|understanding of|behärskar|flytande|fluent|obehindrat|har jobbat|har arbetat|jobbat med|arbetat med|är bekväm|comfortable with|worked with|utbildad|legitimation|legitimerad|leg|god kommunikativ förmåga
        Told: du kommer|kommer du|du kommer att|kommer att|you will|you'll|vi erbjuder|erbjuder vi|erbjuder dig|vi kan erbjuda|we offer|offers|you get|you'll get|du får|får du|du erbjuds|vi använder|vi använder oss av|we use|we are using|vi arbetar|arbetar vi|vi jobbar|jobbar vi|we work|work with languages|vi är|we are|we're|vårt team|our team|vår kund|våra kunder|our customers|our platform|our stack|tech stack|techstack|teknikstack|lära dig mer|learn more|lär dig|vår verksamhet|ingår|arbetsuppgifterna|företaget|bolaget|grundades|founded|jag har|jag vill|our mission|we believe in|vi tror på|vi satsar|vi utvecklar|we develop|responsible for|du blir|blir du|din uppgift|i rollen|in this role|in the role|your role|our tech|you join|you and your team|läs mer|read more|our|vår|våra|vårt|teamet|ärenderaden|ämnesraden|subject line|vi bryr oss|arbetet består|består arbetet|jobbet som|arbetet kan ske|working in a|working with us|i vårt arbete|vårt arbete|ditt ansvar
        Nothing: user experience|customer experience|developer experience|höga krav|kundens krav|kunders krav|kravställning|kravställare|tolka krav|ställer krav på|ställer höga krav|ställs krav|krav och behov|behov och krav|krav ställs|non-functional requirement|functional requirements|requirements engineering|requirements that|of the requirements|the requirements|high requirements|business requirements|customer requirements|clients' requirements|software requirements|required for|tools required|required to|kund måste|vi måste|plus en|plus att|and more|allt annat än krav|working permit|permit|plus size|merit value|must-win|nödvändiga åtgärder|ring eller|necessary measures|equal opportunities|förmåner|fördelar med att|förmåner och fördelar|kräver inte cv|desired position
        """;
}
