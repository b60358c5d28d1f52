using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.JobTech.Tests;

public class FieldTests
{
    [Theory]
    [InlineData("\"occupation\":{\"concept_id\":\"a_b_c\",\"legacy_ams_taxonomy_id\":\"6274\"}", "a_b_c")]
    [InlineData("\"occupation\":[{\"concept_id\":\"a_b_c\"}]", "a_b_c")]
    [InlineData("\"occupation\":[null,{\"concept_id\":null},{\"concept_id\":\"a_b_c\"}]", "a_b_c")]
    [InlineData("\"occupation\":{\"concept_id\":null,\"legacy_ams_taxonomy_id\":\"6274\"}", null)]
    [InlineData("\"occupation\":[]", null)]
    [InlineData("\"occupation\":null", null)]
    [InlineData("\"x\":1", null)]
    public void Occupation_IsItsConceptAndNeverItsOlderId(string fields, string? expected)
    {
        var import = Ads.One(fields);
        Assert.Equal(expected, import.Openings[0].Occupation?.Value);
        Assert.Equal(expected is null ? 1 : 0, import.UnknownOf("occupation"));
        Assert.Empty(import.Problems);
    }

    [Fact]
    public void Occupation_Several_FirstHoldsWithANote()
    {
        var import = Ads.One("\"occupation\":[{\"concept_id\":\"a\"},{\"concept_id\":\"b\"}]");
        Assert.Equal("a", import.Openings[0].Occupation?.Value);
        Assert.Equal(["severalOccupations"], import.NoteIds());
    }

    [Theory]
    [InlineData("\"8344\"", "8344", false)]
    [InlineData("8344", "8344", false)]
    [InlineData("null", "g_1", true)]
    [InlineData("\"18\"", "g_1", true)]
    [InlineData("\"83A4\"", "g_1", true)]
    public void OccupationGroup_IsItsSsykCodeElseItsConcept(string code, string expected, bool noted)
    {
        var import = Ads.One($"\"occupation_group\":{{\"concept_id\":\"g_1\",\"legacy_ams_taxonomy_id\":{code}}}");
        Assert.Equal(expected, import.Openings[0].OccupationGroup?.Value);
        Assert.Equal(noted ? ["groupWithoutCode"] : [], import.NoteIds());
    }

    [Theory]
    [InlineData("\"5560000001\"", "5560000001")]
    [InlineData("\"556000-0001\"", "5560000001")]
    [InlineData("\"165560000001\"", "5560000001")]
    [InlineData("5560000001", "5560000001")]
    [InlineData("\"2120000142\"", "2120000142")]
    [InlineData("null", null)]
    [InlineData("\"\"", null)]
    public void Employer_IsAnOrganisationNumber(string number, string? expected)
    {
        var import = Ads.One($"\"employer\":{{\"organization_number\":{number},\"name\":\"Lagret AB\"}}");
        Assert.Equal(expected, import.Openings[0].Employer?.Value);
        Assert.Equal(expected is null ? 1 : 0, import.UnknownOf("employer"));
        Assert.Empty(import.Notes);
        Assert.Empty(import.Problems);
    }

    [Theory]
    [InlineData("\"8507099805\"")]
    [InlineData("\"850709-9805\"")]
    [InlineData("\"198507099805\"")]
    [InlineData("\"168507099805\"")]
    [InlineData("\"8507699805\"")]
    [InlineData("\"8513399805\"")]
    [InlineData("8507099805")]
    public void Employer_NumberThatMayBeAPersons_IsNeverCarried(string number)
    {
        var import = Ads.One($"\"employer\":{{\"organization_number\":{number}}}");
        Assert.Null(import.Openings[0].Employer);
        Assert.Equal(["employerMayBePerson"], import.NoteIds());
    }

    [Theory]
    [InlineData("\"12\"")]
    [InlineData("\"Lagret AB\"")]
    [InlineData("[1]")]
    [InlineData("1.5")]
    public void Employer_NotANumber_IsAProblem(string number)
    {
        var import = Ads.One($"\"employer\":{{\"organization_number\":{number}}}");
        Assert.Null(import.Openings[0].Employer);
        Assert.Equal(["employer.organization_number"], import.ProblemFields());
    }

    [Theory]
    [InlineData("3", 3)]
    [InlineData("null", 1)]
    [InlineData("0", 1)]
    [InlineData("-2", 1)]
    [InlineData("1.5", 1)]
    [InlineData("99999999999", 1)]
    [InlineData("\"3\"", 1)]
    [InlineData("{}", 1)]
    public void Positions_AreAWholeNumberElseOneAndUnknown(string given, int expected)
    {
        var import = Ads.One($"\"number_of_vacancies\":{given}");
        Assert.Equal(expected, import.Openings[0].Positions);
        Assert.Equal(given == "3" ? 0 : 1, import.UnknownOf("positions"));
        Assert.Equal(given is "3" or "null" ? [] : ["number_of_vacancies"], import.ProblemFields());
    }

    [Fact]
    public void Problem_SaysLineAdFieldAndReasonInBothLanguages()
    {
        var problem = Assert.Single(Ads.Read("[{\"id\":\"7\"},\n{\"id\":\"8\",\"number_of_vacancies\":0}]").Problems);
        Assert.Equal((2, 2, "8"), (problem.Record, problem.Line, problem.Opening?.Value));
        Assert.Equal("line 2, ad 8, field number_of_vacancies: expected a whole number, 1 or more.", problem.ToString());
        Assert.Equal("rad 2, annons 8, fält number_of_vacancies: förväntade ett heltal, minst 1.", problem.In(Language.Swedish));
    }

    [Theory]
    [InlineData("\"municipality_code\":\"0184\"", "0184", null)]
    [InlineData("\"municipality_code\":\"9999\"", null, "municipalityNotInTable")]
    [InlineData("\"municipality_code\":\"9999\",\"municipality_concept_id\":\"a_b_c\"", null, "municipalityNotInTable")]
    [InlineData("\"municipality_code\":null,\"municipality_concept_id\":\"a_b_c\"", null, "municipalityByConceptOnly")]
    [InlineData("\"municipality_code\":null,\"municipality_concept_id\":null", null, null)]
    [InlineData("\"municipality_code\":\"\"", null, null)]
    [InlineData("\"city\":\"Solna\"", null, null)]
    public void Municipality_IsItsCode(string fields, string? expected, string? note)
    {
        var import = Ads.One($"\"workplace_address\":{{{fields}}}");
        Assert.Equal(expected, import.Openings[0].Municipality?.Value);
        Assert.Equal(note is null ? [] : [note], import.NoteIds());
        Assert.Empty(import.Problems);
    }

    [Theory]
    [InlineData("\"184\"")]
    [InlineData("184")]
    [InlineData("\"Solna\"")]
    public void Municipality_NotACode_IsAProblem(string code)
    {
        var import = Ads.One($"\"workplace_address\":{{\"municipality_code\":{code}}}");
        Assert.Null(import.Openings[0].Municipality);
        Assert.Equal(["workplace_address.municipality_code"], import.ProblemFields());
    }

    [Theory]
    [InlineData("true", true, "remoteByPhrase")]
    [InlineData("{\"option\":true}", true, "remoteByPhrase")]
    [InlineData("false", null, null)]
    [InlineData("null", null, null)]
    [InlineData("{\"option\":null}", null, null)]
    [InlineData("{\"option\":\"hybrid\"}", null, "remoteNotUnderstood")]
    [InlineData("\"yes\"", null, "remoteNotUnderstood")]
    public void Remote_AYesIsCarriedAndANoIsSilence(string given, bool? expected, string? note)
    {
        var import = Ads.One($"\"remote_work\":{given}");
        Assert.Equal(expected, import.Openings[0].Remote);
        Assert.Equal(note is null ? [] : [note], import.NoteIds());
    }

    [Theory]
    [InlineData("{\"min\":75,\"max\":100}", 75, 100, null)]
    [InlineData("{\"min\":37.5,\"max\":62.5}", 37, 63, null)]
    [InlineData("{\"max\":50,\"min\":50}", 50, 50, null)]
    [InlineData("{\"min\":0,\"max\":100}", 0, 100, "anyHours")]
    public void Hours_AreTheStatedRange(string scope, int min, int max, string? note)
    {
        var import = Ads.One($"\"scope_of_work\":{scope},\"working_hours_type\":{{\"concept_id\":\"947z_JGS_Uk2\",\"label\":\"Deltid\"}}");
        Assert.Equal(new WorkingTime(min, max), import.Openings[0].WorkingTime);
        Assert.Equal(note is null ? [] : [note], import.NoteIds());
    }

    [Theory]
    [InlineData("{\"concept_id\":\"6YE1_gAC_R2G\"}", "null", true)]
    [InlineData("{\"label\":\"Heltid\"}", "{\"min\":null,\"max\":null}", true)]
    [InlineData("[{\"concept_id\":\"6YE1_gAC_R2G\"}]", "{}", true)]
    [InlineData("{\"concept_id\":\"947z_JGS_Uk2\",\"label\":\"Heltid\"}", "null", false)]
    [InlineData("null", "null", false)]
    public void Hours_WithoutRange_AreThoseOfFullTimeElseUnknown(string type, string scope, bool full)
    {
        var import = Ads.One($"\"scope_of_work\":{scope},\"working_hours_type\":{type}");
        Assert.Equal(full ? new WorkingTime(100, 100) : null, import.Openings[0].WorkingTime);
        Assert.Equal(full ? ["hoursOfFullTime"] : [], import.NoteIds());
        Assert.Equal(full ? 0 : 1, import.UnknownOf("workingTime"));
        Assert.Empty(import.Problems);
    }

    [Theory]
    [InlineData("{\"min\":80,\"max\":20}")]
    [InlineData("{\"min\":-1,\"max\":20}")]
    [InlineData("{\"min\":80,\"max\":101}")]
    [InlineData("{\"min\":80}")]
    [InlineData("{\"min\":\"80\",\"max\":100}")]
    [InlineData("{\"min\":1e40,\"max\":1e40}")]
    [InlineData("80")]
    public void Hours_NotARange_AreUnknownAndAProblem(string scope)
    {
        var import = Ads.One($"\"working_hours_type\":{{\"label\":\"Deltid\"}},\"scope_of_work\":{scope}");
        Assert.Null(import.Openings[0].WorkingTime);
        Assert.Equal(["scope_of_work"], import.ProblemFields());
    }

    [Fact]
    public void Hours_NotARangeButFullTime_AreUnknown() =>
        Assert.Null(Ads.Opening("\"working_hours_type\":{\"label\":\"Heltid\"},\"scope_of_work\":{\"min\":80,\"max\":20}").WorkingTime);

    [Fact]
    public void Hours_NoneAtAll_AreUnknownWithANote()
    {
        var import = Ads.One("\"scope_of_work\":{\"min\":0,\"max\":0}");
        Assert.Null(import.Openings[0].WorkingTime);
        Assert.Equal(["noHours"], import.NoteIds());
    }

    [Theory]
    [InlineData("\"2027-02-01\"", "2027-02-01", false)]
    [InlineData("\"2027-02-01T00:00:00\"", "2027-02-01", false)]
    [InlineData("\"2027-02-30\"", null, true)]
    [InlineData("\"2027-02-01 eller senare\"", null, true)]
    [InlineData("\"Snarast\"", null, true)]
    [InlineData("\"\"", null, false)]
    [InlineData("null", null, false)]
    [InlineData("{\"label\":\"Snarast\"}", null, false)]
    public void Start_IsADateElseUnknown(string access, string? expected, bool noted)
    {
        var import = Ads.One($"\"access\":{access}");
        Assert.Equal(expected is null ? null : DateOnly.ParseExact(expected, "yyyy-MM-dd"), import.Openings[0].Start);
        Assert.Equal(noted ? ["startInWords"] : [], import.NoteIds());
        Assert.Empty(import.Problems);
    }
}
