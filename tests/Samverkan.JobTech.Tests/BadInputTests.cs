using System.Text;
using Samverkan.Kernel;

namespace Samverkan.JobTech.Tests;

public class BadInputTests
{
    [Theory]
    [InlineData("")]
    [InlineData("  \r\n\t ")]
    [InlineData("\uFEFF")]
    public void Read_Empty_IsRefused(string json) => Assert.Contains("empty", Ads.Refused(json).Reason.English, StringComparison.Ordinal);

    [Theory]
    [InlineData("hello", 1, 1)]
    [InlineData("[{\"id\":1},\n{\"id\":2,}]", 2, 9)]
    [InlineData("[{\"id\":1},\n{\"id\":2", 2, null)]
    [InlineData("[{\"id\":1}", 1, null)]
    [InlineData("{\"id\":1}\n{\"id\":2}\n{\"id\":\"3", 3, null)]
    [InlineData("{\"id\":1}\n\n{\"id\":2,\"headline\":\"a\n{\"id\":3}", 3, null)]
    [InlineData("[{\"id\":1}] x", 1, null)]
    [InlineData("[{\"id\":1}]]", 1, null)]
    [InlineData("[{\"id\":01}]", 1, null)]
    [InlineData("[{\"id\":1} // one\n]", 1, null)]
    public void Read_NotJson_IsRefusedWithLineAndPosition(string json, int line, int? position)
    {
        var problem = Ads.Refused(json);
        Assert.Equal(line, problem.Line);
        Assert.Contains("valid JSON, at byte", problem.Reason.English, StringComparison.Ordinal);
        if (position is { } at)
            Assert.Contains($"at byte {at} ", problem.Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_BrokenFarIntoAFile_NamesTheLine()
    {
        var lines = Enumerable.Range(0, 20_000).Select(i => $"{{\"id\":{i},\"headline\":\"{new string('x', 50)}\"}}").ToArray();
        lines[17_654] = "{\"id\":17654,\"headline\"}";
        Assert.Equal(17_655, Ads.Refused(string.Join("\n", lines)).Line);
    }

    [Fact]
    public void Read_ProblemFarIntoAFile_NamesTheLine()
    {
        var lines = Enumerable.Range(0, 20_000).Select(i => $"{{\"id\":{i},\"headline\":\"{new string('x', 50)}\"}}").ToArray();
        lines[17_654] = "{\"id\":17654,\"number_of_vacancies\":0}";
        var problem = Assert.Single(Ads.Read(string.Join("\n", lines)).Problems);
        Assert.Equal((17_655, 17_655, "17654"), (problem.Record, problem.Line, problem.Opening?.Value));
    }

    [Fact]
    public void Read_ProblemWithinASearchAnswer_NamesTheLine()
    {
        var problem = Assert.Single(Ads.Read("{\n\"hits\":[\n{\"id\":1},\n{\"id\":2,\"number_of_vacancies\":0}\n]}").Problems);
        Assert.Equal(4, problem.Line);
    }

    [Fact]
    public void Read_Utf16_IsRefused() =>
        Assert.Contains("UTF-8", Ads.Refused([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("[]")]).Reason.English, StringComparison.Ordinal);

    [Fact]
    public void Read_Packed_IsRefused() => Assert.Contains("unpack", Ads.Refused([0x1F, 0x8B, 8, 0]).Reason.English, StringComparison.Ordinal);

    [Theory]
    [InlineData("{}")]
    [InlineData("[{}]")]
    [InlineData("[[]]")]
    [InlineData("[1,2]")]
    [InlineData("7")]
    [InlineData("null")]
    [InlineData("\"annons\"")]
    [InlineData("{\"message\":\"Not found\"}")]
    [InlineData("{\"data\":{\"concepts\":[]}}")]
    [InlineData("{\"hits\":null}")]
    [InlineData("{\"hits\":{\"total\":1}}")]
    [InlineData("[{\"title\":\"Kock\",\"company\":\"X\"}]")]
    public void Read_JsonWithoutAds_IsRefused(string json) =>
        Assert.Contains("expected a job ad", Ads.Refused(json).Reason.English, StringComparison.Ordinal);

    [Fact]
    public void Read_OnlyAdsWithoutId_IsRefusedByField() => Assert.Equal("id", Ads.Refused("[{\"number_of_vacancies\":1}]").Field);

    [Theory]
    [InlineData("{\"number_of_vacancies\":1}", "id")]
    [InlineData("{\"id\":null,\"number_of_vacancies\":1}", "id")]
    [InlineData("{\"id\":\"\"}", "id")]
    [InlineData("{\"id\":\" 7\"}", "id")]
    [InlineData("{\"id\":1.5}", "id")]
    [InlineData("{\"id\":[1]}", "id")]
    [InlineData("{\"id\":\"\\ud800\"}", "id")]
    [InlineData("{\"headline\":\"x\"}", null)]
    [InlineData("[]", null)]
    [InlineData("17", null)]
    public void Read_OneRecordThatIsNoAd_IsSkippedAndTheOthersStay(string record, string? field)
    {
        var import = Ads.Read($"[{{\"id\":1}},{record},{{\"id\":3}}]");
        Assert.Equal(["1", "3"], import.Openings.Select(o => o.Id.Value));
        var problem = Assert.Single(import.Problems);
        Assert.Equal((2, null, field), (problem.Record, problem.Opening, problem.Field));
        Assert.Contains("ad number 2", problem.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, import.RecordsSkipped);
    }

    [Fact]
    public void Read_ARecordWithSeveralFaults_IsSkippedOnceAndToldByItsId()
    {
        const string Faulty = "{\"number_of_vacancies\":-1,\"scope_of_work\":7,\"id\":null}";
        var import = Ads.Read($"[{{\"id\":1}},{Faulty}]");

        Assert.Equal(1, import.RecordsSkipped);
        Assert.True(import.Problems.Count > 1);
        Assert.Equal("id", Ads.Refused($"[{Faulty}]").Field);
    }

    [Fact]
    public void Read_NamedFile_IsInTheMessage()
    {
        var refused = Assert.Throws<InputException>(() => AdReader.Read(new MemoryStream("["u8.ToArray()), "ads.json"));
        Assert.Equal("ads.json", refused.Problem.File);
        Assert.StartsWith("ads.json, line 1: ", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_BytesThatAreNotUtf8InATextThatIsRead_LeaveTheFieldUnknown()
    {
        var import = Ads.Read([.. "[{\"id\":\"1\",\"occupation\":{\"concept_id\":\""u8, 0xC3, 0x28, .. "\"}}]"u8]);
        Assert.Null(Assert.Single(import.Openings).Occupation);
        Assert.Equal(["occupation"], import.ProblemFields());
    }
}
