using Samverkan.Kernel;

namespace Samverkan.Cli;

/// <summary>What the system says of a file, as the sentence a user meets.</summary>
internal static class FileProblem
{
    private const int NoSpaceOnUnix = 28;
    private const int NoSpaceOnWindows = unchecked((int)0x80070070);

    public static InputException Reading(string path, Exception problem) => Of(path, problem, problem switch
    {
        FileNotFoundException or DirectoryNotFoundException => new("filen finns inte", "the file does not exist"),
        UnauthorizedAccessException when Directory.Exists(path) => new("det är en mapp; förväntade en fil", "it is a folder; expected a file"),
        UnauthorizedAccessException => new("filen får inte läsas", "the file may not be read"),
        _ => new("filen kan inte läsas", "the file cannot be read"),
    });

    public static InputException Writing(string path, Exception problem) => Of(path, problem, problem switch
    {
        IOException { HResult: NoSpaceOnUnix or NoSpaceOnWindows } => new("disken är full; filen skrevs inte", "the disk is full; the file was not written"),
        DirectoryNotFoundException => new("mappen som filen ska skrivas i finns inte", "the folder to write the file in does not exist"),
        _ when Directory.Exists(path) => new("det är en mapp; förväntade en fil att skriva", "it is a folder; expected a file to write"),
        UnauthorizedAccessException => new("filen får inte skrivas", "the file may not be written"),
        _ => new("filen kan inte skrivas", "the file cannot be written"),
    });

    private static InputException Of(string path, Exception problem, Wording reason) => new(new(path, null, null, reason), problem);
}
