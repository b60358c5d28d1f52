namespace Samverkan.Samples;

/// <summary>What the program writes to and what it is told by the machine it runs on, so that a test can give it something else.</summary>
public sealed record Surroundings
{
    /// <summary>What a pipe is given: wide enough for the tables, narrow enough for a page.</summary>
    private const int PlainWidth = 100;
    private const int Narrowest = 72;
    private const int Widest = 120;

    /// <summary>Where the result goes.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Where the one sentence goes when something is wrong.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Environment variables, by name.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>The folder that pictures are drawn in; null for none.</summary>
    public string? Pictures { get; init; }

    /// <summary>Whether colours can be shown.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>How many characters go on a line.</summary>
    public int Width { get; init; } = PlainWidth;

    /// <summary>Those of the process.</summary>
    public static Surroundings OfProcess() => new()
    {
        Out = Console.Out,
        Error = Console.Error,
        Variable = Environment.GetEnvironmentVariable,
        Pictures = Directory.GetCurrentDirectory(),
        IsTerminal = !Console.IsOutputRedirected,
        Width = Console.IsOutputRedirected ? PlainWidth : Math.Clamp(Console.WindowWidth, Narrowest, Widest),
    };
}
