using System.Globalization;
using System.Text;

namespace Samverkan.Kernel;

/// <summary>
/// What is wrong with something that was read: where it stands, and what was expected there. It never repeats the value that was
/// found, which may be personal.
/// </summary>
/// <param name="File">The file's name as the user gave it; null when what was read had no name.</param>
/// <param name="Line">The line, counted from 1; null when no line can be named.</param>
/// <param name="Field">The field, dotted from the outermost (<c>languages.sv</c>); null when the whole line or file is meant.</param>
/// <param name="Reason">What is wrong and what was expected, as one sentence without its final stop.</param>
public sealed record InputProblem(string? File, long? Line, string? Field, Wording Reason)
{
    /// <summary>The sentence a user meets: file, line, field and reason.</summary>
    /// <param name="language">Its language.</param>
    public string In(Language language)
    {
        var swedish = language == Language.Swedish;
        var text = new StringBuilder();
        Append(File);
        Append(Line is { } line ? (swedish ? "rad " : "line ") + line.ToString(CultureInfo.InvariantCulture) : null);
        Append(Field is { } field ? (swedish ? "fält " : "field ") + field : null);
        if (text.Length > 0)
            text.Append(": ");
        return text.Append(Reason.In(language)).Append('.').ToString();

        void Append(string? part)
        {
            if (part is null)
                return;
            if (text.Length > 0)
                text.Append(", ");
            text.Append(part);
        }
    }

    /// <summary>The sentence in English.</summary>
    public override string ToString() => In(Language.English);
}
