namespace Samverkan.Tests.Cli;

/// <summary>An offer is somebody's: of a partner that takes part in the collaboration, where there is one to ask.</summary>
public sealed class OfferPartnerTests
{
    private const string Stranger = "{\"partner\":\"stegvis\",\"bridges\":[\"a\"]}\n\n{\"partner\":\"okänd\",\"bridges\":[\"a\"]}\n";

    [Fact]
    public void Match_APartnerThatTheLedgerBesideDoesNotHave_SaysLineAndFieldAndLeavesNothing()
    {
        using var bench = new Bench();
        var folder = bench.Workspace();
        bench.Put("ws/offers.jsonl", Stranger);
        var before = bench.Files.ToArray();

        var outcome = Match(bench, "--offers", bench["ws/offers.jsonl"], "--lang", "sv");

        Assert.Equal(2, outcome.Exit);
        Assert.Equal($"{folder}/offers.jsonl, rad 3, fält partner: parten finns inte i samverkan; förväntade en part som är med.", Assert.Single(outcome.ErrorLines));
        Assert.Equal(before, bench.Files);
    }

    [Fact]
    public void Match_InCsv_SaysTheSame()
    {
        using var bench = new Bench();
        bench.Workspace();
        bench.Put("ws/offers.csv", "partner,bridges\nstegvis,a\nokänd,a\n");
        var outcome = Match(bench, "--offers", bench["ws/offers.csv"], "--lang", "en");

        Assert.Equal(2, outcome.Exit);
        Assert.Contains("offers.csv, line 3, field partner: the partner is not in the collaboration", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Match_ALedgerThatIsNamed_IsAskedInstead()
    {
        using var bench = new Bench();
        bench.Workspace();
        var offers = bench.Put("offers.jsonl", Stranger);

        Assert.Equal(0, Match(bench, "--offers", offers).Exit);
        Assert.Equal(2, Match(bench, "--offers", offers, "--collaboration", bench["ws/collaboration.jsonl"]).Exit);
        Assert.Equal(2, Match(bench, "--offers", bench["ws/offers.jsonl"], "--collaboration", bench["nowhere.jsonl"]).Exit);
    }

    [Fact]
    public void Match_APartnerThatHasLeft_IsRefused()
    {
        using var bench = new Bench();
        var folder = bench.Workspace();
        Assert.Equal(0, Match(bench, "--offers", bench["ws/offers.jsonl"]).Exit);
        var left = bench.Run("record", folder, "--by", "u3@stegvis", "{\"type\":\"partnerLeft\",\"partner\":\"stegvis\",\"reason\":\"Uppdraget är slut.\"}");
        Assert.True(left.Exit == 0, left.Error);
        var outcome = Match(bench, "--offers", bench["ws/offers.jsonl"], "--lang", "en");

        Assert.Equal(2, outcome.Exit);
        Assert.Contains("line 1, field partner: the partner has left the collaboration", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Match_TheLedgerBeside_IsNotWrittenOver()
    {
        using var bench = new Bench();
        bench.Workspace();
        var outcome = Match(bench, "--offers", bench["ws/offers.jsonl"], "--explain", bench["ws/collaboration.jsonl"]);

        Assert.Equal(2, outcome.Exit);
    }

    private static Outcome Match(Bench bench, params string[] more) =>
        bench.Run(["match", "--seekers", bench["ws/seekers.jsonl"], "--openings", bench["ws/openings.jsonl"], "--out", bench["out.jsonl"], .. more]);
}
