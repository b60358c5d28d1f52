using Ardalis.GuardClauses;

namespace Samverkan.Kernel;

/// <summary>Something that was read is not what it should be. The <see cref="Problem"/> says where and why, in both languages.</summary>
public sealed class InputException : FormatException
{
    /// <summary>Makes the exception for one problem.</summary>
    /// <param name="problem">What is wrong, and where.</param>
    /// <param name="inner">What led to it; null when nothing else did.</param>
    public InputException(InputProblem problem, Exception? inner = null)
        : base(Guard.Against.Null(problem).ToString(), inner) => Problem = problem;

    /// <summary>What is wrong, and where.</summary>
    public InputProblem Problem { get; }

    /// <summary>The same problem, with the name of the file it is in.</summary>
    /// <param name="file">The file's name as the user gave it.</param>
    public InputException InFile(string file) => new(Problem with { File = file }, this);
}
