using System.IO.Compression;
using System.Text;
using Samverkan.Kernel;
using Samverkan.Recruitment;
using Samverkan.Testing;

namespace Samverkan.JobTech.Tests.Taxonomies;

/// <summary>A small taxonomy of our own, a concept a line, and the real one.</summary>
internal static class Taxa
{
    public const string Skills = "skills.json";
    public const string Groups = "ssyk-level-4-groups-with-related-occupations.json";
    public const string StandIns = "substitutability-relations-between-occupations.json";
    public const string Languages = "languages.json";
    public const string OccupationSkills = "occupation-skills-2027.json";

    /// <summary>The folder that all tests start from, file by file.</summary>
    public static IReadOnlyDictionary<string, string> Small { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Skills] = """
            {"data":{"concepts":[
            {"id":"sk_truck","preferred_label":"Truckvana","type":"skill"},
            {"id":"sk_card","preferred_label":"A-truckar","type":"skill"},
            {"id":"sk_weld","preferred_label":"Svetsning","type":"skill"},
            {"id":"sk_doc","preferred_label":"Legitimation som läkare","type":"skill"}]}}
            """,
        [Groups] = """
            {"data":{"concepts":[
            {"definition":"Kör truck.","id":"g_truck","narrower":[
            {"id":"o_truck","preferred_label":"Truckförare","type":"occupation-name"},
            {"id":"o_reach","preferred_label":"Skjutstativförare","type":"occupation-name"}],"preferred_label":"Truckförare m.fl.","ssyk_code_2012":"8344","type":"ssyk-level-4"},
            {"id":"g_weld","narrower":[
            {"id":"o_weld","preferred_label":"Svetsare","type":"occupation-name"}],"preferred_label":"Svetsare och gasskärare","ssyk_code_2012":"7212","type":"ssyk-level-4"}]}}
            """,
        [StandIns] = """
            {"data":{"concepts":[
            {"id":"o_truck","preferred_label":"Truckförare","substituted_by":[
            {"id":"o_weld","preferred_label":"Svetsare","substitutability_percentage":25,"type":"occupation-name"}],"substitutes":[],"type":"occupation-name"},
            {"id":"o_weld","preferred_label":"Svetsare","substituted_by":[],"substitutes":[
            {"id":"o_truck","preferred_label":"Truckförare","substitutability_percentage":25,"type":"occupation-name"}],"type":"occupation-name"}]}}
            """,
        [Languages] = """
            {"data":{"concepts":[
            {"id":"l_sv","iso_639_1_2002":"SV","preferred_label":"Svenska","type":"language"},
            {"id":"l_grebo","iso_639_1_2002":null,"preferred_label":"Grebo","type":"language"}]}}
            """,
        [OccupationSkills] = """
            {
            "o_truck":{"preferred_label":"Truckförare","group_skills":["Truckvana","Lagervana"],"group_license":["A-truckar"],"group_vocational":[],"calculated_skills":["A-truckar","Truckvana","Truckkort för skogen"],"taxonomy":[]},
            "o_weld":{"preferred_label":"Svetsare, manuell","group_skills":["Svetsning"],"group_license":[],"group_vocational":[],"calculated_skills":[]},
            "o_gone":{"preferred_label":"Lampputsare","group_skills":["Putsning"],"group_license":[],"group_vocational":[],"calculated_skills":[]}
            }
            """,
    };

    /// <summary>The small folder with one file otherwise.</summary>
    public static Dictionary<string, string> With(string file, string text) => new(Small, StringComparer.Ordinal) { [file] = text };

    /// <summary>The small folder with one thing in one file otherwise, once.</summary>
    public static Dictionary<string, string> With(string file, string from, string to)
    {
        var at = Small[file].IndexOf(from, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{from} is not in {file}.");
        return With(file, string.Concat(Small[file].AsSpan(0, at), to, Small[file].AsSpan(at + from.Length)));
    }

    public static TaxonomyImport Read(IEnumerable<KeyValuePair<string, string>>? folder = null) =>
        TaxonomyReader.Read((folder ?? Small).Select(file => new TaxonomyFile(file.Key, Stream(file.Value), "tax/" + file.Key)), "tax");

    public static InputProblem Refused(IEnumerable<KeyValuePair<string, string>> folder) => Assert.Throws<InputException>(() => Read(folder)).Problem;

    public static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));

    public static OccupationId Occupation(string id) => new(id);

    public static IEnumerable<string> Names(this Vocabulary vocabulary, IEnumerable<SkillId> skills) => skills.Select(id => vocabulary.Find(id)?.Name ?? id.Value);

    /// <summary>The published taxonomy that is kept beside the repository.</summary>
    public static TaxonomyImport Real()
    {
        var paths = Directory.GetFiles(SharedData.PathOf("taxonomy"));
        return TaxonomyReader.Read(paths.Select(path => new TaxonomyFile(Path.GetFileName(path).Replace(".gz", string.Empty, StringComparison.Ordinal), Open(path))));
    }

    private static Stream Open(string path) => path.EndsWith(".gz", StringComparison.Ordinal)
        ? new GZipStream(File.OpenRead(path), CompressionMode.Decompress)
        : File.OpenRead(path);
}
