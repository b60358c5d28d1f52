using System.Text;
using Samverkan.Cli;

namespace Samverkan.Tests.Cli;

/// <summary>What a run of the tool gave.</summary>
internal sealed record Outcome(int Exit, string Out, string Error)
{
    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>A folder of its own, and the tool run in it within this process.</summary>
internal sealed class Bench : IDisposable
{
    public static readonly DateTimeOffset Now = new(2027, 1, 11, 9, 0, 0, TimeSpan.Zero);

    public string Folder { get; } = Directory.CreateTempSubdirectory("samverkan-").FullName;

    public Dictionary<string, string> Variables { get; } = [];

    public string Input { get; set; } = string.Empty;

    public bool InIsTerminal { get; set; }

    public bool OutIsTerminal { get; set; }

    public bool ClockIsBroken { get; set; }

    /// <summary>How far the clock's timestamps are apart; 0 when they stand still.</summary>
    public int SecondsATick { get; set; }

    public IEnumerable<string> Files => Directory.EnumerateFileSystemEntries(Folder, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Folder, path)).Order(StringComparer.Ordinal);

    public string this[string name] => Path.Combine(Folder, name);

    public string Put(string name, string text) => Put(name, Encoding.UTF8.GetBytes(text));

    public string Put(string name, byte[] bytes)
    {
        File.WriteAllBytes(this[name], bytes);
        return this[name];
    }

    public string Text(string name) => File.ReadAllText(this[name]);

    public Outcome Run(params string[] args)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(Input));
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        using var outputs = new Unfinished();
        var exit = Tool.Run(args, new()
        {
            In = input,
            Out = output,
            Error = error,
            Time = new Clock(ClockIsBroken, SecondsATick),
            Variable = name => Variables.GetValueOrDefault(name),
            Outputs = outputs,
            InIsTerminal = InIsTerminal,
            OutIsTerminal = OutIsTerminal,
        });
        return new(exit, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    /// <summary>A workspace to work on, in a folder of that name.</summary>
    public string Workspace(string name = "ws")
    {
        Assert.Equal(0, Run("new", this[name], "--lang", "sv").Exit);
        return this[name];
    }

    /// <summary>A workspace where one partner has formed a collaboration and stated a goal, and no more has been said.</summary>
    public string YoungWorkspace(string name = "ws")
    {
        Directory.CreateDirectory(this[name]);
        File.WriteAllText(Path.Combine(this[name], "collaboration.jsonl"), "{\"v\":1,\"collaboration\":\"hamnstad\"}\n");
        foreach (var fact in (string[])[
            """{"type":"collaborationFormed","partner":"kommunen","name":"Kommunen","sector":"publicSector","representative":"u1"}""",
            """{"type":"goalStated","goal":"g1","owner":"kommunen","statement":"Fler får ett arbete"}"""])
            Assert.Equal(0, Run("record", this[name], "--by", "u1@kommunen", fact).Exit);
        return this[name];
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private sealed class Clock(bool isBroken, int secondsATick) : TimeProvider
    {
        private long ticks;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => ticks += secondsATick;

        public override DateTimeOffset GetUtcNow() => isBroken ? throw new InvalidOperationException() : Now;
    }
}
