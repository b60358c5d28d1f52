namespace Samverkan.Cli;

/// <summary>Everything outside the tool that it reads or writes, apart from files: given to it, so that a test can give it something else.</summary>
internal sealed record Surroundings
{
    public required Stream In { get; init; }

    public required Stream Out { get; init; }

    public required TextWriter Error { get; init; }

    public required TimeProvider Time { get; init; }

    /// <summary>Environment variables, by name.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>Files begun and not yet complete, to be removed if the tool is stopped.</summary>
    public required Unfinished Outputs { get; init; }

    public bool InIsTerminal { get; init; }

    public bool OutIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    public static Surroundings OfProcess(Unfinished outputs) => new()
    {
        In = Console.OpenStandardInput(),
        Out = Console.OpenStandardOutput(),
        Error = new StreamWriter(Console.OpenStandardError()) { AutoFlush = true },
        Time = TimeProvider.System,
        Variable = Environment.GetEnvironmentVariable,
        Outputs = outputs,
        InIsTerminal = !Console.IsInputRedirected,
        OutIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
    };
}
