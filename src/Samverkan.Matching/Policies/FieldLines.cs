using System.Text.Json;

namespace Samverkan.Matching;

/// <summary>The line that each field of a JSON text stands on; the later line of a field that stands twice.</summary>
internal sealed class FieldLines
{
    private readonly Dictionary<string, long> lines = new(StringComparer.Ordinal);

    /// <summary>Finds the fields of a text that has been found to be JSON.</summary>
    public FieldLines(ReadOnlySpan<byte> utf8)
    {
        var json = new Utf8JsonReader(utf8);
        var within = new Stack<string?>();
        string? field = null;
        var (line, counted) = (1L, 0);
        while (json.Read())
        {
            var start = (int)json.TokenStartIndex;
            line += utf8[counted..start].Count((byte)'\n');
            counted = start;
            if (lines.Count == 0)
                lines[string.Empty] = line;
            if (json.TokenType == JsonTokenType.PropertyName)
                lines[field = Path(within.Peek(), Name(ref json))] = line;
            else if (json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                within.Push(field);
            else if (json.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
                field = within.Pop();
        }
    }

    /// <summary>The line of a field, else of what it should be in, which for a field that is in nothing is where the text begins.</summary>
    public long Of(string? field) =>
        lines.TryGetValue(field ?? string.Empty, out var line) ? line
        : field!.LastIndexOf('.') is > 0 and var point ? Of(field[..point])
        : lines[string.Empty];

    private static string Path(string? within, string name) => within is null ? name : within + "." + name;

    /// <summary>Half a surrogate pair, written as an escape, is no name; whoever judges the fields says so.</summary>
    private static string Name(ref Utf8JsonReader json)
    {
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return string.Empty;
        }
    }
}
