using System.IO.Compression;
using System.Text;
using Samverkan.Kernel;

namespace Samverkan.JobTech.Tests.Taxonomies;

/// <summary>A folder that is not what its names say is refused: file, line, field, what was expected and what to do, in both languages.</summary>
public class BadTaxonomyTests
{
    private const string AgainSv = "; filen är en annan än namnet säger, eller ur en annan version av taxonomin. Hämta den på nytt.";
    private const string AgainEn = "; the file is another than its name says, or of another version of the taxonomy. Fetch it again.";

    public static TheoryData<string, string, string, string, string, string> OneThingOtherwise => new()
    {
        { Taxa.Skills, "\"type\":\"skill\"", "\"type\":\"language\"", "rad 2, fält data.concepts[0].type", "förväntade \"type\":\"skill\"" + AgainSv, "expected \"type\":\"skill\"" + AgainEn },
        { Taxa.Skills, "\"preferred_label\":\"A-truckar\",", "", "rad 3, fält data.concepts[1].preferred_label", "fältet saknas" + AgainSv, "the field is missing" + AgainEn },
        { Taxa.Skills, "\"A-truckar\"", "7", "rad 3, fält data.concepts[1].preferred_label", "förväntade en text, högst 200 tecken.", "expected a text of at most 200 characters." },
        { Taxa.Skills, "\"A-truckar\"", "\"\\ud800\"", "rad 3, fält data.concepts[1].preferred_label", "förväntade en text, högst 200 tecken.", "expected a text of at most 200 characters." },
        { Taxa.Skills, "sk_card", "a b", "rad 3, fält data.concepts[1].id", "förväntade ett begrepps-id ur taxonomin.", "expected a concept id of the taxonomy." },
        { Taxa.Skills, "\"id\":\"sk_card\",", "", "rad 3, fält data.concepts[1].id", "fältet saknas" + AgainSv, "the field is missing" + AgainEn },
        { Taxa.Skills, "sk_card", "sk_truck", "rad 3, fält data.concepts[1].id", "begreppet står två gånger; förväntade varje begrepp en gång.", "the concept is there twice; expected each concept once." },
        { Taxa.Skills, "\n{\"id\":\"sk_truck\"", "\n7,{\"id\":\"sk_truck\"", "rad 2, fält data.concepts[0]", "förväntade ett objekt.", "expected an object." },
        { Taxa.Groups, "\"ssyk_code_2012\":\"7212\",", "", "rad 5, fält data.concepts[1].ssyk_code_2012", "förväntade en SSYK-kod med fyra siffror.", "expected an SSYK code of four digits." },
        { Taxa.Groups, "\"7212\"", "\"721\"", "rad 6, fält data.concepts[1].ssyk_code_2012", "förväntade en SSYK-kod med fyra siffror.", "expected an SSYK code of four digits." },
        { Taxa.Groups, "\"7212\"", "7212", "rad 6, fält data.concepts[1].ssyk_code_2012", "förväntade en SSYK-kod med fyra siffror.", "expected an SSYK code of four digits." },
        { Taxa.Groups, "ssyk_code_2012", "ssyk_code_96", "rad 2, fält data.concepts[0].ssyk_code_2012", "koder enligt SSYK 96 används inte; förväntade ssyk_code_2012 med fyra siffror.", "codes of SSYK 96 are not used; expected ssyk_code_2012 with four digits." },
        { Taxa.Groups, "7212", "8344", "rad 5, fält data.concepts[1].ssyk_code_2012", "SSYK-koden står på två yrkesgrupper; förväntade varje kod en gång.", "two groups have the SSYK code; expected each code once." },
        { Taxa.Groups, "\"g_weld\"", "\"g_truck\"", "rad 5, fält data.concepts[1].id", "begreppet står två gånger; förväntade varje begrepp en gång.", "the concept is there twice; expected each concept once." },
        { Taxa.Groups, "o_weld", "o_truck", "rad 6, fält data.concepts[1].narrower[0].id", "begreppet står två gånger; förväntade varje begrepp en gång.", "the concept is there twice; expected each concept once." },
        { Taxa.Groups, "o_weld", "g_weld", "fält data.concepts", "samma id har en yrkesgrupp och ett yrke; förväntade olika.", "a group and an occupation have the same id; expected different ones." },
        { Taxa.Groups, "\"narrower\":[\n{\"id\":\"o_weld\",\"preferred_label\":\"Svetsare\",\"type\":\"occupation-name\"}],", "", "rad 5, fält data.concepts[1].narrower", "fältet saknas" + AgainSv, "the field is missing" + AgainEn },
        { Taxa.StandIns, "\"substitutability_percentage\":25", "\"substitutability_percentage\":100", "rad 3, fält data.concepts[0].substituted_by[0].substitutability_percentage", "förväntade ett heltal, 1 till 99.", "expected a whole number, 1 to 99." },
        { Taxa.StandIns, "\"substitutability_percentage\":25", "\"substitutability_percentage\":\"25\"", "rad 3, fält data.concepts[0].substituted_by[0].substitutability_percentage", "förväntade ett heltal, 1 till 99.", "expected a whole number, 1 to 99." },
        { Taxa.StandIns, "\"substitutability_percentage\":25,", "", "rad 3, fält data.concepts[0].substituted_by[0].substitutability_percentage", "fältet saknas" + AgainSv, "the field is missing" + AgainEn },
        { Taxa.StandIns, "\"substitutability_percentage\":25", "\"substitutability_percentage\":75", "rad 3, fält data.concepts[0].substituted_by[0]", "substituted_by och substitutes säger olika; förväntade samma par och procenttal i båda. Hämta filen på nytt.", "substituted_by and substitutes disagree; expected the same pairs and percentages in both. Fetch the file again." },
        { Taxa.StandIns, "{\"id\":\"o_weld\"", "{\"id\":\"o_gone\"", "rad 3, fält data.concepts[0].substituted_by[0].id", $"yrket finns inte i {Taxa.Groups}; hämta båda filerna ur samma version av taxonomin.", $"the occupation is not in {Taxa.Groups}; fetch both files from the same version of the taxonomy." },
        { Taxa.StandIns, "{\"id\":\"o_truck\"", "{\"id\":\"o_gone\"", "rad 2, fält data.concepts[0].id", $"yrket finns inte i {Taxa.Groups}; hämta båda filerna ur samma version av taxonomin.", $"the occupation is not in {Taxa.Groups}; fetch both files from the same version of the taxonomy." },
        { Taxa.StandIns, "{\"id\":\"o_weld\"", "{\"id\":\"o_truck\"", "rad 3, fält data.concepts[0].substituted_by[0].id", "ett yrke kan inte ersätta sig själv; förväntade ett annat yrke.", "an occupation does not stand in for itself; expected another." },
        { Taxa.StandIns, "\"substitutes\":[],", "", "rad 2, fält data.concepts[0].substitutes", "fältet saknas" + AgainSv, "the field is missing" + AgainEn },
        { Taxa.Languages, "\"language\"", "\"skill\"", "rad 2, fält data.concepts[0].type", "förväntade \"type\":\"language\"" + AgainSv, "expected \"type\":\"language\"" + AgainEn },
        { Taxa.OccupationSkills, "[\"Svetsning\"]", "\"Svetsning\"", "rad 3, fält [1].group_skills", "förväntade en lista.", "expected a list." },
        { Taxa.OccupationSkills, "\"Svetsning\"", "{}", "rad 3, fält [1].group_skills[0]", "förväntade en text, högst 200 tecken.", "expected a text of at most 200 characters." },
        { Taxa.OccupationSkills, "\"group_license\":[],", "", "rad 3, fält [1].group_license", "fältet saknas" + AgainSv, "the field is missing" + AgainEn },
        { Taxa.OccupationSkills, "o_weld", "o_truck", "rad 3, fält [1]", "begreppet står två gånger; förväntade varje begrepp en gång.", "the concept is there twice; expected each concept once." },
        { Taxa.OccupationSkills, "o_weld", "850709-9805 Anna", "rad 3, fält [1]", "förväntade ett objekt per yrke, med yrkets begrepps-id som nyckel" + AgainSv, "expected an object for each occupation, with its concept id as key" + AgainEn },
    };

    public static TheoryData<string, string, string?, string, string> WholeFileOtherwise => new()
    {
        { Taxa.Skills, "", null, "filen är tom; förväntade en fil ur taxonomin.", "the file is empty; expected a file of the taxonomy." },
        { Taxa.Skills, " \n", null, "filen är tom; förväntade en fil ur taxonomin.", "the file is empty; expected a file of the taxonomy." },
        { Taxa.Skills, "[]", "rad 1", "förväntade {\"data\":{\"concepts\":[...]}}" + AgainSv, "expected {\"data\":{\"concepts\":[...]}}" + AgainEn },
        { Taxa.Groups, "{\"data\":[]}", "rad 1", "förväntade {\"data\":{\"concepts\":[...]}}" + AgainSv, "expected {\"data\":{\"concepts\":[...]}}" + AgainEn },
        { Taxa.Languages, "{\"data\":{\"concepts\":[]}}", "rad 1, fält data.concepts", "förväntade minst ett begrepp.", "expected at least one concept." },
        { Taxa.StandIns, "{\"data\":{\"concepts\":[\n{\"id\":", "rad 2", "inte hel och giltig JSON, vid byte 7 på raden.", "not whole and valid JSON, at byte 7 of the line." },
        { Taxa.OccupationSkills, "[]", "rad 1", "förväntade ett objekt per yrke, med yrkets begrepps-id som nyckel" + AgainSv, "expected an object for each occupation, with its concept id as key" + AgainEn },
        { Taxa.OccupationSkills, "{}", "rad 1", "förväntade minst ett begrepp.", "expected at least one concept." },
        { Taxa.OccupationSkills, "{\"data\":{\"concepts\":[]}}", "rad 1, fält [0].preferred_label", "fältet saknas" + AgainSv, "the field is missing" + AgainEn },
        { Taxa.OccupationSkills, "{\"o_a\":{}} x", "rad 1, fält [0].preferred_label", "fältet saknas" + AgainSv, "the field is missing" + AgainEn },
    };

    [Theory]
    [MemberData(nameof(OneThingOtherwise))]
    public void Read_OneThingOtherwise_SaysWhereAndWhat(string file, string from, string to, string where, string swedish, string english)
    {
        var problem = Taxa.Refused(Taxa.With(file, from, to));
        Assert.Equal($"tax/{file}, {where}: {swedish}", problem.In(Language.Swedish));
        Assert.Equal($"tax/{file}, {InEnglish(where)}: {english}", problem.In(Language.English));
    }

    [Theory]
    [MemberData(nameof(WholeFileOtherwise))]
    public void Read_WholeFileOtherwise_SaysWhereAndWhat(string file, string text, string? where, string swedish, string english)
    {
        var problem = Taxa.Refused(Taxa.With(file, text));
        Assert.Equal($"tax/{file}{(where is null ? "" : ", " + where)}: {swedish}", problem.In(Language.Swedish));
        Assert.Equal($"tax/{file}{(where is null ? "" : ", " + InEnglish(where))}: {english}", problem.In(Language.English));
    }

    [Fact]
    public void Read_FilesMissing_NamesEachAndWhatItGives()
    {
        var problem = Taxa.Refused(Taxa.Small.Where(file => file.Key is Taxa.Skills or Taxa.Languages or Taxa.Groups));
        Assert.Equal(
            $"tax: taxonomin saknar {Taxa.StandIns} (vilka yrken som kan ersätta varandra), occupation-skills*.json (typiska kompetenser); lägg varje fil i mappen, som .json eller .json.gz.",
            problem.In(Language.Swedish));
        Assert.Equal(
            $"tax: the taxonomy lacks {Taxa.StandIns} (which occupations can stand in for each other), occupation-skills*.json (typical skills); put each file in the folder, as .json or .json.gz.",
            problem.In(Language.English));
        Assert.All(["skills.json (skills)", "(occupations and their groups)", "languages.json (languages)"], part =>
            Assert.Contains(part, Taxa.Refused([]).In(Language.English), StringComparison.Ordinal));
    }

    [Fact]
    public void Read_TwoTablesOfTypicalSkills_AreRefused()
    {
        var problem = Taxa.Refused(Taxa.With("occupation-skills.json", "{}"));
        Assert.Equal("tax: taxonomin har occupation-skills*.json mer än en gång; behåll en av filerna.", problem.In(Language.Swedish));
        Assert.Equal("tax: the taxonomy has occupation-skills*.json more than once; keep one of the files.", problem.In(Language.English));
    }

    [Fact]
    public void Read_TextAfterTheEnd_IsRefused() =>
        Assert.Contains("JSON", Taxa.Refused(Taxa.With(Taxa.Skills, Taxa.Small[Taxa.Skills] + "x")).Reason.English, StringComparison.Ordinal);

    [Fact]
    public void Read_HundredThousandBrackets_AreRefused() =>
        Assert.Contains("JSON", Taxa.Refused(Taxa.With(Taxa.Skills, "{\"x\":" + new string('[', 100_000))).Reason.English, StringComparison.Ordinal);

    [Fact]
    public void Read_PackedOrInUtf16OrDamaged_IsRefused()
    {
        Assert.Equal("the file is compressed; unpack it first", Refused(new MemoryStream([0x1F, 0x8B, 8, 0])).Reason.English);
        Assert.Equal("expected JSON in UTF-8, not UTF-16", Refused(new MemoryStream([.. Encoding.Unicode.Preamble, .. "{}"u8])).Reason.English);
        using var damaged = new GZipStream(new MemoryStream([0x1F, 0x8B, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]), CompressionMode.Decompress);
        Assert.Equal("the compressed file is damaged; fetch it again", Refused(damaged).Reason.English);
    }

    private static InputProblem Refused(Stream skills) => Assert.Throws<InputException>(() => TaxonomyReader.Read(
        Taxa.Small.Select(file => new TaxonomyFile(file.Key, file.Key == Taxa.Skills ? skills : Taxa.Stream(file.Value))))).Problem;

    private static string InEnglish(string where) => where.Replace("rad ", "line ", StringComparison.Ordinal).Replace("fält ", "field ", StringComparison.Ordinal);
}
