using System.Globalization;
using Samverkan.Kernel;

namespace Samverkan.JobTech.Taxonomy;

/// <summary>What was expected of a taxonomy folder, in both languages. Never what was found.</summary>
internal static class TaxonomyWords
{
    public static Wording Something { get; } = new("filen är tom; förväntade en fil ur taxonomin", "the file is empty; expected a file of the taxonomy");

    public static Wording NotUnpacked { get; } = new("den packade filen är skadad; hämta den på nytt", "the compressed file is damaged; fetch it again");

    public static Wording Shorter { get; } = new(
        "filen är större än 256 MiB; förväntade en fil ur taxonomin", "the file is larger than 256 MiB; expected a file of the taxonomy");

    public static Wording Concepts { get; } = Other("{\"data\":{\"concepts\":[...]}}");

    public static Wording OccupationTable { get; } = new(
        $"förväntade ett objekt per yrke, med yrkets begrepps-id som nyckel{Again.Swedish}",
        $"expected an object for each occupation, with its concept id as key{Again.English}");

    public static Wording OneConcept { get; } = new("förväntade minst ett begrepp", "expected at least one concept");

    public static Wording AnObject { get; } = Expected.AnObject;

    public static Wording AList { get; } = new("förväntade en lista", "expected a list");

    public static Wording AnId { get; } = Expected.AConcept;

    public static Wording AText { get; } = new("förväntade en text, högst 200 tecken", "expected a text of at most 200 characters");

    public static Wording AField { get; } = new($"fältet saknas{Again.Swedish}", $"the field is missing{Again.English}");

    public static Wording ACode { get; } = Expected.ACode;

    public static Wording NewerCode { get; } = new(
        "koder enligt SSYK 96 används inte; förväntade ssyk_code_2012 med fyra siffror",
        "codes of SSYK 96 are not used; expected ssyk_code_2012 with four digits");

    public static Wording Percent { get; } = new("förväntade ett heltal, 1 till 99", "expected a whole number, 1 to 99");

    public static Wording ConceptTwice { get; } = new("begreppet står två gånger; förväntade varje begrepp en gång", "the concept is there twice; expected each concept once");

    public static Wording CodeTwice { get; } = new("SSYK-koden står på två yrkesgrupper; förväntade varje kod en gång", "two groups have the SSYK code; expected each code once");

    public static Wording GroupAndOccupation { get; } = new(
        "samma id har en yrkesgrupp och ett yrke; förväntade olika", "a group and an occupation have the same id; expected different ones");

    public static Wording KnownOccupation { get; } = new(
        $"yrket finns inte i {TaxonomyPart.Groups.Name}; hämta båda filerna ur samma version av taxonomin",
        $"the occupation is not in {TaxonomyPart.Groups.Name}; fetch both files from the same version of the taxonomy");

    public static Wording OtherOccupation { get; } = new("ett yrke kan inte ersätta sig själv; förväntade ett annat yrke", "an occupation does not stand in for itself; expected another");

    public static Wording Mirrored { get; } = new(
        "substituted_by och substitutes säger olika; förväntade samma par och procenttal i båda. Hämta filen på nytt",
        "substituted_by and substitutes disagree; expected the same pairs and percentages in both. Fetch the file again");

    private static Wording Again => new(
        "; filen är en annan än namnet säger, eller ur en annan version av taxonomin. Hämta den på nytt",
        "; the file is another than its name says, or of another version of the taxonomy. Fetch it again");

    public static Wording Type(string type) => Other($"\"type\":\"{type}\"");

    public static Wording Missing(IReadOnlyList<TaxonomyPart> parts) => new(
        $"taxonomin saknar {List(parts, Language.Swedish)}; lägg varje fil i mappen, som .json eller .json.gz",
        $"the taxonomy lacks {List(parts, Language.English)}; put each file in the folder, as .json or .json.gz");

    public static Wording Twice(TaxonomyPart part) => new(
        $"taxonomin har {part.Name} mer än en gång; behåll en av filerna", $"the taxonomy has {part.Name} more than once; keep one of the files");

    private static Wording Other(string expected) => new($"förväntade {expected}{Again.Swedish}", $"expected {expected}{Again.English}");

    private static string List(IReadOnlyList<TaxonomyPart> parts, Language language) =>
        string.Join(", ", parts.Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Name} ({part.Gives.In(language)})")));
}
