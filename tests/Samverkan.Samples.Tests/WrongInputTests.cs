namespace Samverkan.Samples.Tests;

public sealed class WrongInputTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("an argument is unknown", "--colour")]
    [InlineData("--lang: expected sv or en", "--lang", "fi")]
    [InlineData("--ads: expected a value", "--ads")]
    [InlineData("no-such-folder: the folder does not exist", "--workspace", "no-such-folder")]
    [InlineData("no-such-file: the file does not exist", "--ads", "no-such-file")]
    public void Run_WrongArguments_SaysSoInOneSentence(string sentence, params string[] args) => Refused(Running.Of(args), sentence);

    [Fact]
    public void Run_WrongArguments_SaysSoInSwedish() => Refused(Running.Of("--lang", "sv", "--ads"), "--ads: förväntade ett värde");

    [Theory]
    [InlineData("collaboration.jsonl")]
    [InlineData("seekers.jsonl")]
    [InlineData("openings.jsonl")]
    public void Run_FileMissing_NamesIt(string file)
    {
        Copied();
        File.Delete(Path.Combine(folder.FullName, file));
        Refused(Run(), file + ": the file does not exist");
    }

    [Theory]
    [InlineData("offers.jsonl")]
    [InlineData("policy.json")]
    [InlineData("persons.json")]
    public void Run_FileThatMayBeAbsent_Works(string file)
    {
        Copied();
        File.Delete(Path.Combine(folder.FullName, file));
        Assert.Equal(0, Run().Code);
    }

    [Fact]
    public void Run_LedgerEdited_NamesTheLine()
    {
        Copied();
        var path = Path.Combine(folder.FullName, "collaboration.jsonl");
        File.WriteAllText(path, File.ReadAllText(path).Replace("450 000 kronor", "950 000 kronor", StringComparison.Ordinal));
        Refused(Run(), "collaboration.jsonl, line ");
    }

    [Fact]
    public void Run_LedgerWithoutFacts_SaysWhatIsMissing()
    {
        Copied();
        File.WriteAllText(Path.Combine(folder.FullName, "collaboration.jsonl"), "{\"v\":1,\"collaboration\":\"a\"}\n");
        Refused(Run(), "the ledger has no facts");
    }

    [Fact]
    public void Run_SeekerWithUnknownField_NamesLineAndField()
    {
        Copied();
        File.AppendAllText(Path.Combine(folder.FullName, "seekers.jsonl"), "{\"id\":\"s41\",\"age\":50}\n");
        Refused(Run(), "seekers.jsonl, line 41, field age");
    }

    [Fact]
    public void Run_AdsThatAreNone_SaysWhatWasExpected()
    {
        var path = Path.Combine(folder.FullName, "ads.json");
        File.WriteAllText(path, "not json");
        Refused(Running.Of("--ads", path), "ads.json, line 1");
    }

    [Fact]
    public void Run_ResultThatCannotBeWritten_SaysSo()
    {
        using var error = new StringWriter { NewLine = "\n" };
        using var full = new FullWriter();
        Assert.Equal(2, MainJob.Run(["--lang", "en"], new Surroundings { Out = full, Error = error, Variable = _ => null }));
        Assert.Equal("the result cannot be written.\n", error.ToString());
    }

    private static void Refused(Running run, string sentence)
    {
        Assert.Equal((2, string.Empty), (run.Code, run.Out));
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(character => character == '\n'));
    }

    private void Copied()
    {
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(Shipped.PathTo("seekers.jsonl"))!))
            File.Copy(file, Path.Combine(folder.FullName, Path.GetFileName(file)));
    }

    private Running Run() => Running.Of("--workspace", folder.FullName);

    private sealed class FullWriter : StringWriter
    {
        public override void Write(char value) => throw new IOException();

        public override void Write(string? value) => throw new IOException();
    }
}
