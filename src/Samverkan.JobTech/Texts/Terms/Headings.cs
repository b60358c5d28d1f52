namespace Samverkan.JobTech.Texts;

/// <summary>What a heading says of the lines under it.</summary>
internal enum Heading
{
    /// <summary>The employer tells of itself, of the work or of what it offers.</summary>
    Told = 0,

    /// <summary>What is asked for.</summary>
    Asked = 1,

    /// <summary>What must be met, in so many words.</summary>
    Required = 2,

    /// <summary>What counts in a person's favour.</summary>
    Merit = 3,
}

/// <summary>The words of headings. They count when they begin a short line, or stand before a colon.</summary>
internal static class Headings
{
    public const string Table = """
        Told: om oss|om företaget|om bolaget|om rollen|om tjänsten|om uppdraget|om jobbet|om arbetsplatsen|om arbetsgivaren|om verksamheten|om kunden|om teamet|vi erbjuder|vi kan erbjuda|vad erbjuder vi|vad vi kan erbjuda dig|vad vi erbjuder|erbjudande|erbjuder vi dig|du erbjuds|du får|förmåner|anställningsvillkor|anställningsvillkor och förmåner|arbetsuppgifter|arbetsuppgifter och ansvar|dina arbetsuppgifter|dina arbetsuppgifter i huvudsak|dina huvuduppgifter|arbetsbeskrivning|rollbeskrivning|uppdragsbeskrivning|uppdraget|rollen|tjänsten|vad du kommer göra|vad du kommer att göra|det här är ditt uppdrag|din roll|ansvarsområden|din utveckling och trivsel|ansökan|ansök|ansökningsförfarande|sök tjänsten|så ansöker du|så söker du|kontakt|kontaktuppgifter|kontaktperson|kontaktpersoner|övrigt|övrig information|urval|rekryteringsprocess|rekryteringsprocessen|villkor|lön|vilka är vi|vilka vi är|varför oss|frågor|hur ser ett arbetspass ut|vår verksamhet|lite om företaget|så här har vi det|kom och gör skillnad|tekniker|tech stack|our tech stack|what does our tech stack look like|about us|about the company|about the role|about the job|about the team|about the position|about your future work|company description|job description|job responsibilities|responsibilities|key responsibilities|your responsibilities|example of responsibilities|what you'll do|what you will do|your mission|your challenge|the role|the position|the opportunity|the team|the company|assignment|who are we|who we are|our office|our offer|what we offer|we offer|what's in it for you|what's in it for me|why join us|why us|benefits|perks|application|apply|how to apply|contact|contact information|let's connect|additional information|our stack|your day-to-day|current focus for the team|what will you do|you will|did you know|the hiring process|meet our team|your way to impact|what you'll get|facklig kontaktperson|fackliga företrädare|personliga egenskaper|dina uppgifter|ditt uppdrag|nemely-förmåner|lite mer om företaget|skriv följande i din ansökan
        Asked: kvalifikationer|kvalifikationer och erfarenhet|dina kvalifikationer|de här kvalifikationerna söker vi hos dig|din profil|profil|kravprofil|kompetensprofil|kompetens|kompetenser|din kompetens|din bakgrund|bakgrund|om dig|vem är du|så vem är du|vem söker vi|vem vi söker|vem är det vi söker|vad vi söker|vi söker|vi söker dig|vi söker dig som|vi söker dig som har|förväntas av dig|vi förväntar oss|what do we expect from you|what we expect|du har|du är|har du|du har följande kompetens|vi tror att du har|vi ser att du har|vad vi tror att du har|erfarenhet|erfarenheter|utbildning|utbildning och erfarenhet|vad behöver du|qualifications|your qualifications|your profile|profile|your background|your skills|skills|key skills|who are you|who you are|about you|the right stuff|what do you need to bring|what you bring|what you need|what we are looking for|what are we looking for|what we're looking for|we are looking for|experience|experience with|experience and skills|competence|competencies|you have|you are|you|your character|what you need to embark|we believe you have|we believe that you have|to be successful in this role|det här är kollegan vi söker
        Required: krav|krav för tjänsten|minimum krav för tjänsten|minimum krav|minimikrav|skallkrav|ska-krav|skall-krav|formella krav|våra krav|krav på dig|vi kräver|krav och kvalifikationer|kvalifikationskrav|obligatoriska krav|det krävs|behörighetskrav|requirements|job requirements|requirements and qualifications|requirements qualifications|qualifications requirements|minimum requirements|minimum qualifications|basic qualifications|required qualifications|required skills|required|must have|must-have|must haves|mandatory|skills & requirements|key requirements
        Merit: meriterande|meriterande för tjänsten|meriterande kompetenser|meriterande kvalifikationer|meriterande erfarenheter|meriter|det är meriterande om du har|det är ett plus|det är ett plus om|det är ett stort plus om du har|bonus|plus|plus om du har|önskvärt|fördel|nice to have|nice-to-have|nice to haves|good to have|good to know|meriting|meriting skills and experiences|merits|meritorious|preferred|preferred qualifications|preferred skills|desirable|bonus points|extra points|it's a plus|a plus|it would be great if you also have|great if you also have|it will be amazing if you also|in addition we appreciate that you
        """;
}
