namespace Samverkan.Cli.Commands;

/// <summary>What a match spends its time on, in this order.</summary>
internal enum MatchStage
{
    /// <summary>Reading and checking the input.</summary>
    Reading,

    /// <summary>Making a market of it.</summary>
    Compiling,

    /// <summary>Waiting for lists.</summary>
    Matching,

    /// <summary>Making and writing rows, beyond what was done while waiting for lists.</summary>
    Writing,
}
