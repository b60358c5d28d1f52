using System.Text.Json;

namespace Samverkan.JobTech.Json;

/// <summary>
/// Reading that does not trust what it reads. The reader stands on a value before each call and on the value's last token after it. What is
/// not asked for is stepped over as bytes and never becomes a text in memory.
/// </summary>
internal static class Reading
{
    /// <summary>No id or label is longer; what is, is not made into a text.</summary>
    private const int LongestText = 400;

    /// <summary>Goes on to the next property's name; false at the end of the object.</summary>
    public static bool NextProperty(this ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.PropertyName;

    /// <summary>Goes on to the next item; false at the end of the list.</summary>
    public static bool NextItem(this ref Utf8JsonReader reader) => reader.Read() && reader.TokenType != JsonTokenType.EndArray;

    /// <summary>Whether the property at hand has this name.</summary>
    public static bool Named(this ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (!reader.ValueIsEscaped)
            return reader.ValueSpan.SequenceEqual(name);
        try
        {
            return reader.ValueTextEquals(name);
        }
        catch (InvalidOperationException)
        {
            // An escaped half of a character: a name, but none that is looked for.
            return false;
        }
    }

    /// <summary>The text at hand; null when it is no text, not UTF-8, or longer than any id or label.</summary>
    public static string? Text(this ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String || reader.ValueSpan.Length > LongestText)
        {
            reader.Skip();
            return null;
        }

        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The number at hand; null when it is none, or outside what a decimal holds.</summary>
    public static decimal? Number(this ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out var number))
            return number;
        reader.Skip();
        return null;
    }

    /// <summary>The yes or no at hand; null when it is neither.</summary>
    public static bool? YesOrNo(this ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.True or JsonTokenType.False)
            return reader.TokenType == JsonTokenType.True;
        reader.Skip();
        return null;
    }
}
