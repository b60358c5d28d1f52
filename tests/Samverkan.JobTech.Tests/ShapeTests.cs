using System.Text;
using System.Text.Json.Nodes;
using Samverkan.Recruitment;

namespace Samverkan.JobTech.Tests;

public class ShapeTests
{
    private static readonly string Line = JsonNode.Parse(Samples.FullAd)!.ToJsonString();

    [Fact]
    public void Read_FullAd_EveryFieldIsCarried()
    {
        var opening = Assert.Single(Ads.Read($"[{Samples.FullAd}]").Openings);

        Assert.Equal(new OpeningId("1001"), opening.Id);
        Assert.Equal(new EmployerId("5560000001"), opening.Employer);
        Assert.Equal(new OccupationId("ab12_cde_345"), opening.Occupation);
        Assert.Equal(new OccupationId("8344"), opening.OccupationGroup);
        Assert.Equal(2, opening.Positions);
        Assert.Equal(new MunicipalityCode("0184"), opening.Municipality);
        Assert.Null(opening.Remote);
        Assert.Equal(new WorkingTime(75, 100), opening.WorkingTime);
        Assert.Equal(new DateOnly(2027, 2, 1), opening.Start);
        Assert.Equal([new SkillId("sk11_aaa_111")], opening.Must.Skills!);
        Assert.Equal([KeyValuePair.Create(new LanguageId("sv"), (LanguageLevel?)null)], opening.Must.Languages!);
        Assert.Equal([new LicenceId("B")], opening.Must.Licences!);
        Assert.Equal([KeyValuePair.Create(new OccupationId("ab12_cde_345"), (int?)null)], opening.Must.Experience!);
        Assert.Equal([new SkillId("sk22_bbb_222")], opening.Merit.Skills!);
        Assert.Equal([KeyValuePair.Create(new LanguageId("en"), (LanguageLevel?)null)], opening.Merit.Languages!);
        Assert.Null(opening.Merit.Licences);
        Assert.Equal([KeyValuePair.Create(new OccupationId("la22_bbb_222"), (int?)null)], opening.Merit.Experience!);
        Assert.Null(opening.Offers);
        Assert.Empty(opening.Adaptable);
        Assert.Empty(opening.Reserved);
    }

    [Fact]
    public void Read_FullAd_NothingIsWrongAndLittleUnknown()
    {
        var import = Ads.Read($"[{Samples.FullAd}]");

        Assert.Empty(import.Problems);
        Assert.Empty(import.Notes);
        Assert.Equal(["remote", "merit.licences", "offers"], import.Unknown.Where(u => u.Openings > 0).Select(u => u.Field));
        Assert.Equal((1, 0), (import.AdsRead, import.RemovalsRead));
    }

    public static TheoryData<string> Shapes => new(
        $"[{Samples.FullAd}]",
        Samples.FullAd,
        Line,
        "\uFEFF" + Line,
        $"\r\n  [{Line}]\r\n\r\n",
        $$$"""{"total":{"value":1},"hits":[{{{Line}}}]}""",
        $$$"""{"hits":[{{{Line}}}],"total":{"value":1}}""",
        $$$"""{"took":5,"hits":{"total":{"value":1},"max_score":null,"hits":[{"_index":"p","_id":"9","_source":{{{Line}}},"sort":[1]}]},"aggregations":{}}""",
        $$$"""[{"_index":"p","_id":"9","_source":{{{Line}}}}]""",
        Line + "\n" + Line,
        Line + "\r\n\r\n" + Line + "\r\n");

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Read_AnyShapeOfTheSameAd_GivesTheSameOpening(string json)
    {
        var expected = Ads.Render(Ads.Read($"[{Samples.FullAd}]")).Split('\n')[0];
        Assert.Equal(expected, Ads.Render(Ads.Read(json)).Split('\n')[0]);
        Assert.Single(Ads.Read(json).Openings);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("""{"total":{"value":0},"hits":[]}""")]
    [InlineData("""{"hits":{"total":{"value":0},"hits":[]}}""")]
    public void Read_AnswerWithoutAds_GivesNoOpenings(string json)
    {
        var import = Ads.Read(json);
        Assert.Empty(import.Openings);
        Assert.All(import.Unknown, u => Assert.Equal(0, u.Openings));
        Assert.Equal(17, import.Unknown.Count);
    }

    [Fact]
    public void Read_Openings_ComeInOrdinalOrderOfId()
    {
        var import = Ads.Read("""[{"id":"b"},{"id":10},{"id":"9"},{"id":"B"},{"id":"å"}]""");
        Assert.Equal(["10", "9", "B", "b", "å"], import.Openings.Select(o => o.Id.Value));
    }

    [Fact]
    public void Read_IdAsNumberOrText_IsTheSameId()
    {
        var import = Ads.Read("""[{"id":23800448},{"id":"23800448"}]""");
        Assert.Equal("23800448", Assert.Single(import.Openings).Id.Value);
        Assert.Equal(1, import.AdsReplaced);
    }

    [Fact]
    public void Read_ValueLongerThanAnyBuffer_IsReadWhole()
    {
        var text = new string('x', 10_000_000);
        var import = Ads.Read($$"""[{"id":1},{"id":2,"description":{"text":"{{text}}"},"number_of_vacancies":7},{"id":3}]""");
        Assert.Equal(["1", "2", "3"], import.Openings.Select(o => o.Id.Value));
        Assert.Equal(7, import.Openings[1].Positions);
    }

    [Fact]
    public void Read_StreamInPieces_GivesTheSameAsWhole()
    {
        var bytes = Encoding.UTF8.GetBytes(Samples.Stream);
        var whole = Ads.Render(Ads.Read(bytes));
        foreach (var size in new[] { 1, 2, 7, 1000 })
            Assert.Equal(whole, Ads.Render(AdReader.Read(new PiecewiseStream(bytes, size))));
    }

    [Fact]
    public void Read_ManyAds_ReadsAllAndLeavesTheStreamOpen()
    {
        var json = new StringBuilder("[");
        for (var i = 0; i < 3000; i++)
            json.Append(i > 0 ? ",\n" : string.Empty).Append(Samples.FullAd.Replace("\"1001\"", $"\"{i}\"", StringComparison.Ordinal));
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json.Append(']').ToString()));
        var told = new List<long>();

        var import = AdReader.Read(stream, bytesRead: new Telling(told));

        Assert.Equal(3000, import.Openings.Count);
        Assert.True(stream.CanRead);
        Assert.Equal(stream.Length, told[^1]);
        Assert.Equal(told.Order(), told);
    }

    [Fact]
    public void Read_Cancelled_Stops()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.Throws<OperationCanceledException>(() => AdReader.Read(new MemoryStream("[{\"id\":1}]"u8.ToArray()), cancellation: stop.Token));
    }

    [Fact]
    public void Read_NoStream_Throws() => Assert.Throws<ArgumentNullException>(() => AdReader.Read(null!));

    private sealed class Telling(List<long> told) : IProgress<long>
    {
        public void Report(long value) => told.Add(value);
    }
}
