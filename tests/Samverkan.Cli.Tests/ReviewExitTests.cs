namespace Samverkan.Tests.Cli;

/// <summary>What a review ends with, so that a script can tell: 0 when nothing is a violation, 1 when something is, 2 when there was nothing to review.</summary>
public sealed class ReviewExitTests
{
    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public void Review_AViolation_Exits1AndIsWritten(string language)
    {
        using var bench = new Bench();
        var folder = OutAfterWithdrawal(bench);

        var outcome = bench.Run("review", folder, "--lang", language);

        Assert.Equal(1, outcome.Exit);
        Assert.Contains("SAM810", outcome.Out, StringComparison.Ordinal);
        Assert.Equal(1, bench.Run("review", folder, "--json", bench["r.json"], "--lang", language).Exit);
        Assert.Contains("\"severity\": \"violation\"", bench.Text("r.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Review_TheViolationMended_Exits0ThoughOtherFindingsAreLeft()
    {
        using var bench = new Bench();
        var folder = OutAfterWithdrawal(bench);
        Record(bench, folder, """{"type":"storyPulled","publication":"b1-tidningen"}""");

        var outcome = bench.Run("review", folder, "--json", "-");

        Assert.Equal(0, outcome.Exit);
        Assert.Contains("\"findings\": [\n", outcome.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("violation", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Review_ALedgerThatWasEdited_Exits2AndLeavesNoFile()
    {
        using var bench = new Bench();
        var folder = OutAfterWithdrawal(bench);
        bench.Put("ws/collaboration.jsonl", bench.Text("ws/collaboration.jsonl").Replace("Fler får ett arbete", "Alla får ett arbete", StringComparison.Ordinal));
        var before = bench.Files.ToArray();

        var outcome = bench.Run("review", folder, "--json", bench["r.json"]);

        Assert.Equal(2, outcome.Exit);
        Assert.Contains("collaboration.jsonl, line 3", outcome.Error, StringComparison.Ordinal);
        Assert.Empty(outcome.Out);
        Assert.Equal(before, bench.Files);
    }

    [Fact]
    public void Review_AFolderWithoutALedger_Exits2AndLeavesNoFile()
    {
        using var bench = new Bench();

        Assert.Equal(2, bench.Run("review", bench.Folder, "--json", bench["r.json"]).Exit);
        Assert.Empty(bench.Files);
    }

    /// <summary>A story that is out by a consent that has been withdrawn: a violation, whatever else is said.</summary>
    private static string OutAfterWithdrawal(Bench bench)
    {
        var folder = bench.YoungWorkspace();
        Record(bench, folder, """{"type":"storyNoted","story":"b1","about":"employer","partner":"kommunen"}""");
        Record(bench, folder, """{"type":"storyConsentGiven","consent":"c1","story":"b1","scope":"En text","keptAt":"Pärm 4","channels":["press"],"from":"2027-01-11","until":"2027-12-31"}""");
        Record(bench, folder, """{"type":"storyPublished","publication":"b1-tidningen","story":"b1","channel":"press","where":"Lokaltidningen"}""");
        Assert.Equal(0, bench.Run("review", folder).Exit);
        Record(bench, folder, """{"type":"storyConsentWithdrawn","consent":"c1"}""");
        return folder;
    }

    private static void Record(Bench bench, string folder, string fact)
    {
        var outcome = bench.Run("record", folder, "--by", "u1@kommunen", fact);
        Assert.True(outcome.Exit == 0, outcome.Error);
    }
}
