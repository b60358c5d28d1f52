namespace Samverkan.Tests.Cli;

/// <summary>Distances of the user's own take the place of those that are built in.</summary>
public sealed class DistancesTests
{
    [Theory]
    [InlineData("distances.jsonl", "{\"from\":\"0180\",\"to\":\"0184\",\"km\":9}\n", "\"place\":1920")]
    [InlineData("distances.csv", "from,to,km\n0184,0180,9\n", "\"place\":1920")]
    [InlineData("distances.jsonl", "{\"from\":\"0180\",\"to\":\"1480\",\"km\":400}\n", "\"place\":1500")]
    public void Match_Distances_AreTheOnlyOnesKnown(string name, string text, string place)
    {
        using var bench = Ready();
        bench.Put(name, text);
        Assert.Contains(place, Match(bench, "--distances", bench[name]).Out, StringComparison.Ordinal);
        Assert.Contains("\"place\":2280", Match(bench).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"from\":\"0180\",\"to\":\"0184\",\"km\":9}\n{\"from\":\"0180\",\"to\":\"0184\",\"km\":9}\n", "line 2, field to: the distance stands twice; expected each pair once.")]
    [InlineData("{\"from\":\"0180\",\"to\":\"0180\",\"km\":9}\n", "line 1, field to: expected another municipality than from.")]
    [InlineData("{\"from\":\"0180\",\"to\":\"0001\",\"km\":9}\n", "line 1, field to: expected the code of one of the 290 Swedish municipalities.")]
    [InlineData("{\"from\":\"0180\",\"to\":\"0184\",\"km\":-9}\n", "line 1, field km: expected a whole number, at least 0.")]
    public void Match_WrongDistances_SaysLineAndField(string text, string problem)
    {
        using var bench = Ready();
        bench.Put("distances.jsonl", text);
        var outcome = Match(bench, "--distances", bench["distances.jsonl"]);

        Assert.Equal(2, outcome.Exit);
        Assert.EndsWith(problem, Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }

    private static Bench Ready()
    {
        var bench = new Bench();
        bench.Put("seekers.jsonl", "{\"id\":\"s1\",\"municipality\":\"0180\",\"reachKm\":10}\n");
        bench.Put("openings.jsonl", "{\"id\":\"o1\",\"municipality\":\"0184\"}\n");
        return bench;
    }

    private static Outcome Match(Bench bench, params string[] more) =>
        bench.Run(["match", "--seekers", bench["seekers.jsonl"], "--openings", bench["openings.jsonl"], "--out", "-", "--lang", "en", .. more]);
}
