using System.Text.Json;

namespace Samverkan.JobTech.Json;

/// <summary>Texts that are words of a code or names of places. What is longer is neither, and is stepped over as bytes.</summary>
internal static class ShortText
{
    private const int Longest = 80;

    /// <summary>The text at hand; null when it is none, or longer. Whatever it is, it is stepped over.</summary>
    public static string? Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String && reader.ValueSpan.Length <= Longest)
            return reader.Text();
        reader.Skip();
        return null;
    }

    /// <summary>The text at hand or the texts of the list at hand; empty for null. Null when there is something else.</summary>
    public static List<string>? ReadAll(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return [];
            case JsonTokenType.String:
                return Read(ref reader) is { } only ? [only] : [];
            case JsonTokenType.StartArray:
                var all = new List<string>();
                var areTexts = true;
                while (reader.NextItem())
                {
                    areTexts &= reader.TokenType is JsonTokenType.String or JsonTokenType.Null;
                    if (Read(ref reader) is { } text)
                        all.Add(text);
                }

                return areTexts ? all : null;
            default:
                reader.Skip();
                return null;
        }
    }

    /// <summary>Whether the value at hand says something: it is stepped over as bytes, since it is words.</summary>
    public static bool SaysSomething(ref Utf8JsonReader reader)
    {
        var says = reader.TokenType switch
        {
            JsonTokenType.String => reader.ValueSpan.Length > 0,
            JsonTokenType.StartObject => true,
            JsonTokenType.Number => true,
            _ => false,
        };
        if (reader.TokenType == JsonTokenType.StartArray)
            while (reader.NextItem())
                says |= SaysSomething(ref reader);
        reader.Skip();
        return says;
    }
}
