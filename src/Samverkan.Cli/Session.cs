using System.Text;
using Samverkan.Kernel;

namespace Samverkan.Cli;

/// <summary>One run of one command: where it runs and which language it speaks.</summary>
internal sealed class Session(Surroundings around, Language language)
{
    public Language Language { get; } = language;

    public Surroundings Around { get; } = around;

    public DateTimeOffset Now => Around.Time.GetUtcNow();

    public string In(Wording text) => text.In(Language);

    /// <summary>Says something on standard error, where it is in nobody's way.</summary>
    public void Say(Wording text) => Say(In(text));

    /// <summary>Says something on standard error, on one line whatever is in it.</summary>
    public void Say(string sentence) => Around.Error.WriteLine(string.Concat(sentence.Select(c => char.IsControl(c) ? ' ' : c)));

    /// <summary>Begins to write what a user named, which may not be what is read, nor be named twice.</summary>
    public OutputFile Write(string path, IEnumerable<string?> others)
    {
        if (path != OutputFile.StandardOutput && others.Any(other => other is not null && SameFile(path, other)))
            throw new InputException(new(path, null, null, new("filen nämns två gånger; väntade en egen fil att skriva", "the file is named twice; expected a file of its own to write")));
        return OutputFile.Open(path, Around);
    }

    /// <summary>Writes text to standard output.</summary>
    public void Print(string text)
    {
        Around.Out.Write(Encoding.UTF8.GetBytes(text));
        Around.Out.Flush();
    }

    private static bool SameFile(string one, string other) => Path.GetFullPath(one) == Path.GetFullPath(other);
}
