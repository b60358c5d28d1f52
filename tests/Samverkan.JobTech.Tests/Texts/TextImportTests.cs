using System.Text;
using System.Text.Json;
using Samverkan.Recruitment;

namespace Samverkan.JobTech.Tests.Texts;

/// <summary>What an ad's text asks for fills what its fields leave unknown, and nothing else.</summary>
public class TextImportTests
{
    [Fact]
    public void Read_WithoutFinder_LeavesTextsAlone()
    {
        var import = Ads.Read(Ad("Krav: Java. Heltid."));
        Assert.Empty(import.Texts);
        Assert.Null(import.Openings[0].Must.Skills);
        Assert.Null(import.Openings[0].WorkingTime);
    }

    [Fact]
    public void Read_ExplicitAskedAndMerit_GoWhereTheyBelong()
    {
        var import = Read(Ad("Vi söker dig som kan Python. Krav: Java. Meriterande: SQL. Vi använder C#. Inget krav på Node.js."));
        var opening = import.Openings[0];
        Assert.Equal(["Java|programmeringsspråk"], opening.Must.Skills!.Select(skill => skill.Value));
        Assert.Equal(["Python|programmeringsspråk", "SQL|frågespråk"], opening.Merit.Skills!.Select(skill => skill.Value));
        Assert.Equal(["skillsFromText"], import.NoteIds());
        Assert.Equal(0, import.UnknownOf("must.skills"));
    }

    [Fact]
    public void Read_AllKinds_AreFilled()
    {
        var opening = Read(Ad("Svenska krävs, flytande. Körkort B är ett krav. Omfattning: 75-100 %. Tillträde 1 mars 2027. Engelska är meriterande.")).Openings[0];
        Assert.Equal(LanguageLevel.C1, opening.Must.Languages![new LanguageId("sv")]);
        Assert.Equal([new LanguageId("en")], opening.Merit.Languages!.Keys);
        Assert.Equal([new LicenceId("B")], opening.Must.Licences!);
        Assert.Equal(new WorkingTime(75, 100), opening.WorkingTime);
        Assert.Equal(new DateOnly(2027, 3, 1), opening.Start);
    }

    [Fact]
    public void Read_FieldsThatAreKnown_StayAsTheyAre()
    {
        const string Fields = """
            ,"must_have":{"skills":[{"concept_id":"x1","weight":10}],"languages":[{"label":"Engelska","weight":10}]},"driving_license_required":true,"driving_license":[{"label":"C"}],
            "scope_of_work":{"min":50,"max":50},"access":"2027-01-01"
            """;
        var import = Read(Ad("Krav: Java. Svenska krävs. Körkort B krävs. Heltid. Tillträde 1 mars 2027. Engelska är meriterande.", Fields));
        var opening = import.Openings[0];
        Assert.Equal(["x1"], opening.Must.Skills!.Select(skill => skill.Value));
        Assert.Equal(["Java|programmeringsspråk"], opening.Merit.Skills!.Select(skill => skill.Value));
        Assert.Equal(["en"], opening.Must.Languages!.Keys.Select(language => language.Value));
        Assert.Equal(["sv"], opening.Merit.Languages!.Keys.Select(language => language.Value));
        Assert.Equal([new LicenceId("C")], opening.Must.Licences!);
        Assert.Equal(new WorkingTime(50, 50), opening.WorkingTime);
        Assert.Equal(new DateOnly(2027, 1, 1), opening.Start);
    }

    [Fact]
    public void Read_LicenceThatTheFieldSaysIsNotRequired_IsNoMust()
    {
        var opening = Read(Ad("Körkort B krävs.", ",\"driving_license_required\":false")).Openings[0];
        Assert.Null(opening.Must.Licences);
        Assert.Equal([new LicenceId("B")], opening.Merit.Licences!);
    }

    [Fact]
    public void Read_LicenceNotNamed_IsUnknownWithItsNote()
    {
        var import = Read(Ad("Körkort är ett krav."));
        Assert.Null(import.Openings[0].Must.Licences);
        Assert.Equal(["licenceNotNamed"], import.NoteIds());
    }

    [Fact]
    public void Read_PartTimeOfUnknownShare_LeavesHoursUnknown() => Assert.Null(Read(Ad("Heltid eller deltid.")).Openings[0].WorkingTime);

    [Fact]
    public void Read_SeveralStarts_LeaveItUnknown() => Assert.Null(Read(Ad("Start 2027-03-01 eller start 2027-04-01")).Openings[0].Start);

    [Fact]
    public void Read_EveryFinding_CanBeTraced()
    {
        const string Text = "Krav: Java. Vi använder Python.\nJava är kul. 😀 Meriterande: SQL";
        var text = Assert.Single(Read(Ad(Text, ",\"headline\":\"Javautvecklare\"")).Texts);
        Assert.Equal("1", text.Opening.Value);
        Assert.Equal(["Java", "Python", "Java", "SQL"], text.Description.Select(finding => Text.Substring(finding.Offset, finding.Length)));
        Assert.Equal((0, 14), Assert.Single(text.Headline) is var one ? (one.Offset, one.Length) : default);
        Assert.Equal([("Java", "must.skills", 3), ("Python", null, 1), ("SQL", "merit.skills", 1)], text.Items.Select(item => (item.Skill!.Value.Value.Split('|')[0], item.Field, item.Mentions)));
    }

    [Theory]
    [InlineData("\"description\":null")]
    [InlineData("\"description\":7,\"headline\":{\"x\":1}")]
    [InlineData("\"description\":[],\"headline\":null")]
    [InlineData("\"description\":{\"text\":[\"Java krävs\"]}")]
    [InlineData("\"description\":{\"text\":\"\\ud800 Java krävs\"}")]
    [InlineData("\"description\":{\"text\":\"\"}")]
    public void Read_TextThatIsNone_FindsNothingAndReadsTheRest(string fields)
    {
        var import = Read($$"""[{"id":"1",{{fields}},"number_of_vacancies":3}]""");
        Assert.Equal(3, import.Openings[0].Positions);
        Assert.Empty(Assert.Single(import.Texts).Items);
    }

    [Fact]
    public void Read_LaterVersionAndRemoval_OnlyTheTextThatHoldsIsKept()
    {
        var import = Read("""[{"id":"1","description":{"text":"Java"}},{"id":"1","description":{"text":"SQL"}},{"id":"2","description":{"text":"SQL"}},{"id":2,"removed":true}]""");
        Assert.Equal("SQL|frågespråk", Assert.Single(Assert.Single(import.Texts).Items).Skill?.Value);
    }

    [Fact]
    public void Read_ContactDetailsInTheText_AppearNowhereInTheResult()
    {
        var import = Read(Ad("Krav: Java. Kontakta Kim Planted, planted@x.example, 070-123 45 67, 850709-9805."));
        var all = Ads.Render(import) + JsonSerializer.Serialize(import.Texts);
        Assert.DoesNotContain("planted", all, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("850709", all, StringComparison.Ordinal);
        Assert.DoesNotContain("070", all, StringComparison.Ordinal);
    }

    private static string Ad(string text, string more = "") => $$"""[{"id":"1","description":{"text":{{JsonSerializer.Serialize(text)}}}{{more}}}]""";

    private static AdImport Read(string json) => AdReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), finder: Finders.Small);
}
