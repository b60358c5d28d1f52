using Samverkan.JobTech.Ads;
using Samverkan.Kernel;

namespace Samverkan.JobTech;

/// <summary>What is worth saying of openings that were read without fault: a value kept as it was found, inferred, or not carried over.</summary>
/// <param name="Id">What the note is about, stable over versions (<c>languageWithoutCode</c>).</param>
/// <param name="Openings">For how many openings it holds, 1 or more.</param>
/// <param name="Text">What it says, as one sentence without its final stop.</param>
public sealed record AdNote(string Id, int Openings, Wording Text)
{
    private static readonly (Remark Remark, string Id, Wording Text)[] Texts =
    [
        (Remark.EmployerMayBePerson, "employerMayBePerson", new(
            "arbetsgivarens nummer kan vara ett personnummer och togs inte med",
            "the employer's number may be a personal identity number and was not carried")),
        (Remark.SeveralOccupations, "severalOccupations", new(
            "annonsen nämner flera yrken eller yrkesgrupper; det första gäller",
            "the ad names several occupations or groups; the first holds")),
        (Remark.GroupWithoutCode, "groupWithoutCode", new(
            "yrkesgruppen saknar SSYK-kod och behåller sitt begrepps-id",
            "the occupation group has no SSYK code and keeps its concept id")),
        (Remark.MunicipalityByConceptOnly, "municipalityByConceptOnly", new(
            "kommunen anges bara med ett begrepps-id som inte finns i tabellen och lämnas okänd",
            "the municipality is given only by a concept id that is not in the table, and is left unknown")),
        (Remark.MunicipalityNotInTable, "municipalityNotInTable", new(
            "kommunkoden är ingen av de 290; kommunen lämnas okänd",
            "the municipality code is none of the 290; the municipality is left unknown")),
        (Remark.RemoteByPhrase, "remoteByPhrase", new(
            "distansarbete anges; utgivaren finner det genom fraser i texten",
            "remote work is stated; the publisher finds it by phrases in the text")),
        (Remark.RemoteNotUnderstood, "remoteNotUnderstood", new(
            "distansarbete anges i en form som inte är känd och lämnas okänt",
            "remote work is stated in a form not known here and is left unknown")),
        (Remark.HoursOfFullTime, "hoursOfFullTime", new(
            "omfattning saknas; arbetstiden är heltid och lästes som 100 procent",
            "no range is stated; the working time is full time and was read as 100 per cent")),
        (Remark.AnyHours, "anyHours", new(
            "omfattningen är 0 till 100 procent, som utgivaren skriver för deltid när inget är sagt",
            "the range is 0 to 100 per cent, which the publisher writes for part time when nothing is said")),
        (Remark.NoHours, "noHours", new(
            "omfattningen är 0 till 0 procent och lästes som inte angiven",
            "the range is 0 to 0 per cent and was read as not stated")),
        (Remark.StartInWords, "startInWords", new(
            "tillträdet är skrivet i ord och lämnas okänt",
            "the start is written in words and is left unknown")),
        (Remark.LanguageWithoutCode, "languageWithoutCode", new(
            "ett språk utan känd ISO 639-kod behåller sitt begrepps-id",
            "a language with no known ISO 639 code keeps its concept id")),
        (Remark.LicenceNotNamed, "licenceNotNamed", new(
            "körkort krävs men inget namnges",
            "a driving licence is required but none is named")),
        (Remark.LicenceWithoutCategory, "licenceWithoutCategory", new(
            "ett körkort utan känd behörighet behåller sitt begrepps-id",
            "a driving licence of no known category keeps its concept id")),
        (Remark.LicenceNotRequired, "licenceNotRequired", new(
            "körkort namnges men krävs inte; de togs inte med",
            "driving licences are named but not required; they were not carried")),
        (Remark.LightMust, "lightMust", new(
            "något bland kraven har en vikt under 10 och lästes som merit",
            "an item among the musts has a weight below 10 and was read as a merit")),
        (Remark.HeavyMerit, "heavyMerit", new(
            "något bland meriterna har vikten 10 eller mer och förblev merit",
            "an item among the merits has a weight of 10 or more and stayed a merit")),
        (Remark.WeightMissing, "weightMissing", new(
            "något saknar vikt; listan avgjorde",
            "an item has no weight; the list decided")),
        (Remark.ExperienceNotNamed, "experienceNotNamed", new(
            "erfarenhet krävs men det sägs inte vilken",
            "experience is required but it is not said which")),
        (Remark.EducationNotCarried, "educationNotCarried", new(
            "utbildning efterfrågas och togs inte med",
            "education is asked for and was not carried")),
        (Remark.CarNotCarried, "carNotCarried", new(
            "tillgång till egen bil krävs och togs inte med",
            "access to a car of one's own is required and was not carried")),
        (Remark.MunicipalityByName, "municipalityByName", new(
            "orten är skriven som text och har en kommuns namn; den kommunen gäller",
            "the place is written as text and has the name of a municipality; that municipality holds")),
        (Remark.SeveralMunicipalities, "severalMunicipalities", new(
            "annonsen nämner flera kommuner; vilken som gäller lämnas okänt",
            "the ad names several municipalities; which one holds is left unknown")),
        (Remark.PlaceInWords, "placeInWords", new(
            "orten är skriven som text och är ingen svensk kommun; den lämnas okänd",
            "the place is written as text and is no Swedish municipality; it is left unknown")),
        (Remark.OccupationInWords, "occupationInWords", new(
            "yrket är skrivet i ord eller med en kod som inte är SSYK och lämnas okänt",
            "the occupation is written in words or by a code that is not SSYK, and is left unknown")),
        (Remark.OccupationByName, "occupationByName", new(
            "yrket är skrivet i ord och heter som ett i vokabulären; det gäller",
            "the occupation is written in words and has the name of one in the vocabulary; that one holds")),
        (Remark.RequirementsInWords, "requirementsInWords", new(
            "krav på kompetens, erfarenhet eller utbildning är skrivna i ord och lämnas okända",
            "requirements of skills, experience or education are written in words and are left unknown")),
        (Remark.SkillsFromText, "skillsFromText", new(
            "kompetenser hittades i annonstexten och togs med",
            "skills were found in the ad's text and carried")),
        (Remark.LanguagesFromText, "languagesFromText", new(
            "språk hittades i annonstexten och togs med",
            "languages were found in the ad's text and carried")),
        (Remark.LicencesFromText, "licencesFromText", new(
            "körkort hittades i annonstexten och togs med",
            "driving licences were found in the ad's text and carried")),
        (Remark.HoursFromText, "hoursFromText", new(
            "arbetstiden hittades i annonstexten",
            "the working time was found in the ad's text")),
        (Remark.StartFromText, "startFromText", new(
            "tillträdet hittades i annonstexten",
            "the start was found in the ad's text")),
    ];

    internal static IReadOnlyList<AdNote> Count(List<AdState> published) =>
    [
        .. from note in Texts
           let openings = published.Count(s => s.Remarks.HasFlag(note.Remark))
           where openings > 0
           select new AdNote(note.Id, openings, note.Text),
    ];
}
