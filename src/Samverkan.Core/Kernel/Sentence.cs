using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Samverkan.Kernel;

/// <summary>A sentence in the making, in one language. What is put into it decides nothing about its form: texts come on one line, without their last full stop.</summary>
internal abstract class Sentence(Language language, int length)
{
    /// <summary>What stands where something should and does not.</summary>
    public const string Missing = "–";

    private readonly StringBuilder text = new(length);

    public static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Written(long number) => number.ToString(CultureInfo.InvariantCulture);

    public void AppendLiteral(string literal) => text.Append(literal);

    public void AppendFormatted(string? said) => text.Append(OnOneLine(said) is { Length: > 0 } line ? line : Missing);

    public void AppendFormatted(Wording? name) => text.Append((name ?? Say.Unnamed).In(language));

    public void AppendFormatted(DateOnly day) => text.Append(Written(day));

    public void AppendFormatted(DateTimeOffset time) => text.Append(time.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)).Append(" UTC");

    public void AppendFormatted(long number) => text.Append(Written(number));

    public void AppendFormatted<TId>(TId id)
        where TId : struct, IId<TId> => text.Append(id.Value.Length > 0 ? id.Value : Missing);

    public void AppendFormatted<TId>(ValueList<TId>? ids)
        where TId : struct, IId<TId> => text.Append(ids is { Count: > 0 } ? string.Join(", ", ids) : Missing);

    public void AppendFormatted(ValueList<Fact>? facts) =>
        text.Append(facts is { Count: > 0 } ? string.Join("; ", facts.Select(fact => fact?.Words.In(language) ?? Missing)) : Missing);

    public void AppendFormatted(Part part)
    {
        if (part.Text is not null)
            text.Append(part.Before).Append(OnOneLine(part.Text)).Append(part.After);
    }

    public sealed override string ToString() => text.ToString();

    private static string OnOneLine(string? said)
    {
        var line = string.Join(' ', Flat(said ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return line.EndsWith('.') && !line.EndsWith("..", StringComparison.Ordinal) ? line[..^1] : line;
    }

    private static string Flat(string said) =>
        string.Create(said.Length, said, (line, from) =>
        {
            for (var at = 0; at < line.Length; at++)
                line[at] = char.IsControl(from[at]) || char.IsWhiteSpace(from[at]) ? ' ' : from[at];
        });
}

/// <summary>A sentence in Swedish.</summary>
[InterpolatedStringHandler]
internal sealed class InSwedish(int literals, int parts) : Sentence(Language.Swedish, literals + (parts * 16));

/// <summary>A sentence in English.</summary>
[InterpolatedStringHandler]
internal sealed class InEnglish(int literals, int parts) : Sentence(Language.English, literals + (parts * 16));
