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
    public void Say(Wording text) => SayLine(In(text));

    /// <summary>Says something on standard error, on one line whatever is in it.</summary>
    public void SayLine(string sentence) => Around.Error.WriteLine(string.Concat(sentence.Select(c => char.IsControl(c) ? ' ' : c)));

    /// <summary>Writes text to standard output.</summary>
    public void Print(string text)
    {
        Around.Out.Write(Encoding.UTF8.GetBytes(text));
        Around.Out.Flush();
    }
}
