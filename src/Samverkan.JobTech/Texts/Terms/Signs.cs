namespace Samverkan.JobTech.Texts;

/// <summary>What a word says of what stands beside it.</summary>
[Flags]
internal enum Sign
{
    None = 0,

    /// <summary>Years, as a unit.</summary>
    Years = 1 << 0,

    /// <summary>Work that somebody has done.</summary>
    WorkDone = 1 << 1,

    /// <summary>A number that follows is a least one.</summary>
    AtLeast = 1 << 2,

    /// <summary>Full time.</summary>
    FullTime = 1 << 3,

    /// <summary>Part time.</summary>
    PartTime = 1 << 4,

    /// <summary>Per cent.</summary>
    Percent = 1 << 5,

    /// <summary>A share beside it is of full time.</summary>
    OfWorkingTime = 1 << 6,

    /// <summary>A share beside it is of something else.</summary>
    NotOfWorkingTime = 1 << 7,

    /// <summary>A date after it is when the work begins.</summary>
    Begins = 1 << 8,

    /// <summary>A date after it is of something else.</summary>
    EndsOrApplies = 1 << 9,

    /// <summary>A driving licence.</summary>
    Licence = 1 << 10,

    /// <summary>The licence for a car with a heavier trailer.</summary>
    TrailerLicence = 1 << 11,

    /// <summary>A word ending in -ska near it names a language.</summary>
    OfLanguage = 1 << 12,

    /// <summary>May stand after a language, as no noun would that the language is an adjective to.</summary>
    AfterLanguage = 1 << 13,

    /// <summary>A short name near it names something technical.</summary>
    OfCode = 1 << 14,

    /// <summary>What stands beside it is one of several, or an example.</summary>
    OneOf = 1 << 15,

    /// <summary>Between the ends of a range.</summary>
    To = 1 << 16,

    /// <summary>Between two of a list.</summary>
    And = 1 << 20,

    /// <summary>Before the category of a licence.</summary>
    Class = 1 << 21,

    /// <summary>Turns a sentence.</summary>
    But = 1 << 22,

    /// <summary>Begins a reason, which is not what is asked for.</summary>
    Because = 1 << 23,
}

/// <summary>The words themselves.</summary>
internal static class Signs
{
    public const string Table = """
        Years: år|års|year|years|year's|years'|åren
        WorkDone: erfarenhet|arbetslivserfarenhet|yrkeserfarenhet|erfarenheter|experience|experienced|jobbat|arbetat|yrkesverksam|working as|worked|working with|background|utvecklare|anläggare
        AtLeast: minst|minimum|at least|minimum of|a minimum of|over|more than|mer än|över
        FullTime: heltid|heltidsanställning|heltidstjänst|heltidsarbete|heltidsjobb|heltidsuppdrag|heltidssysselsättning|full time|full-time|fulltime
        PartTime: deltid|deltidsanställning|deltidstjänst|deltidsarbete|deltidsjobb|part time|part-time|halvtid
        Percent: procent|per cent|percent
        OfWorkingTime: tjänst|tjänsten|tjänster|nattjänst|nattjänsten|dagtjänst|anställning|anställningen|omfattning|omfattningen|sysselsättningsgrad|sysselsättningsgraden|tjänstgöringsgrad|tjänstgöringsgraden|vikariat|vikariatet|arbetstid|heltid|deltid|position|employment|working hours|scope|heltidsanställning
        NotOfWorkingTime: av din arbetstid|av arbetstiden|of your time|of your working time|kompetensutveckling|vidareutbildning|dedikerad|kontorstid|lön|lönen|intäkterna|provision|hemifrån|på kontoret|remote|remotely|office|rabatt|discount|kvinnor|nöjda|energi|coverage|omsättning|pension|av din lön|sjuklön|tillväxt|resor|travel|resande|distans|kontoret
        Begins: tillträde|tillträder|tillträdesdag|tillträdesdatum|start|startdatum|startar|börjar|börja|anställningsstart|uppdragsstart|starting|start date|starts|begins|beginning|från och med|fr.o.m|from
        EndsOrApplies: slut|slutdatum|slutar|end|ends|end date|until|till och med|ansök|ansökan|ansökningar|sista ansökningsdag|ansökningsdag|senast|apply|applications|application|deadline|intervjuer|interviews|intervju|t.o.m|grundades|founded|startade|startat|sedan|since|rekryteringen|recruitment
        Licence: körkort|körkortet|körkorts|körkortsbehörighet|driver's licence|driver's license|drivers license|drivers licence|driving licence|driving license|driver licence|driver license|bilkörkort
        TrailerLicence: utökat b|utökad b|utökat b-kort|utökat b-körkort|b96|utökad b-behörighet
        OfLanguage: krävs|krav|meriterande|merit|required|requirement|advantage|kunna|kan|prata|pratar|tal|skrift|tala|talar|skriver|skriva|språk|språket|språkkunskaper|språkkunnig|uttrycka|uttrycker|kommunicera|kommunicerar|kommunikation|kommunikativ|kommunikationsförmåga|behärskar|behärska|förstår|flytande|obehindrat|modersmål|kunskaper|kunskap|god|goda|speak|speaking|spoken|write|written|writing|verbal|verbally|orally|oral|language|languages|fluent|fluency|fluently|native|proficiency|proficient|command|communicate|communication|knowledge|arbetsspråk|koncernspråk|svenskspråkig|muntligt|skriftligt|skriftlig|muntlig
        AfterLanguage: och|eller|samt|i|är|både|kunskaper|språk|språket|då|eftersom|som|med|på|att|för|väl|flytande|obehindrat|bra|samtidigt|krävs|and|or|is|both|language|languages|skills|as|written|in|verbal|proficiency|fluently|well|at|with|for|so|to|since|knowledge|språkkunskaper|av|utan|men|but|däremot|nivå|level|kan|are|required|modersmål|motsvarande|om|när|minst|the|tal|orally|communication|meriterande|meriteras|merit
        OfCode: språket|programmeringsspråk|programmeringsspråket|programmeringsspråken|programmering|programming|language|languages|utvecklare|developer|developers|kod|koda|code|coding|koding|written|framework|ramverk|databas|databaser|databases|programspråk|script|scripting|skript|backend|frontend
        OneOf: eller|or|either|antingen|alternativt|någon av|någon|något|such as|såsom|t.ex|exempelvis|bland annat|bl.a|e.g|etc|liknande|similar|and or|motsvarande|equivalent|some of|one of|any of|one or more
        To: till|to
        But: men|but|däremot|dock|medan|while|whereas|although
        Because: då|eftersom|since|because
        And: och|eller|samt|and|or|resp|respektive|alt
        Class: klass|class|med|behörighet|behörigheten|behörigheterna|kategori|category|categories|typ|type|minst|lägst|for|för
        """;

    /// <summary>The months of the year in order, one a line.</summary>
    public const string Months = """
        januari|january|jan
        februari|february|feb
        mars|march
        april|apr
        maj|may
        juni|june|jun
        juli|july|jul
        augusti|august|aug
        september|sept|sep
        oktober|october|okt|oct
        november|nov
        december|dec
        """;

    /// <summary>The numbers from one in order, one a line.</summary>
    public const string Numbers = """
        en|ett|one
        två|two
        tre|three
        fyra|four
        fem|five
        sex|six
        sju|seven
        åtta|eight
        nio|nine
        tio|ten
        """;
}
