using Samverkan.Kernel;

namespace Samverkan.Cli;

/// <summary>Opens what a user named to be read.</summary>
internal static class InputFile
{
    private const int Buffer = 64 * 1024;

    public static ReadStream Open(string path)
    {
        try
        {
            return new ReadStream(path, new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, Buffer, FileOptions.SequentialScan));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw FileProblem.Reading(path, problem);
        }
    }

    /// <summary>A file of which at least something was read.</summary>
    public static IReadOnlyList<T> NotEmpty<T>(string path, IReadOnlyList<T> read, Wording expected) =>
        read.Count > 0 ? read : throw new InputException(new(path, null, null, new(
            $"filen är tom; förväntade {expected.Swedish}", $"the file is empty; expected {expected.English}")));
}
