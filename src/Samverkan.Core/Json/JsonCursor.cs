using System.Text.Json;
using Samverkan.Kernel;

namespace Samverkan.Json;

/// <summary>Stands on one token of a line, and knows where that is.</summary>
internal ref struct JsonCursor(ReadOnlySpan<byte> line, FieldPath path, RecurringTexts? texts = null)
{
    public static readonly Wording Unicode = new("text i hel Unicode", "text in whole Unicode");
    private readonly ReadOnlySpan<byte> line = line;
    private Utf8JsonReader json = new(line);

    public FieldPath Path { get; } = path;

    /// <summary>What texts have been read as before; null when nothing is remembered.</summary>
    public RecurringTexts? Texts { get; } = texts;

    public readonly JsonTokenType Token => json.TokenType;

    /// <summary>Moves to the next token, and says which it is; none at the end.</summary>
    public JsonTokenType Next() => json.Read() ? json.TokenType : JsonTokenType.None;

    /// <summary>Whether the property name or string that the cursor stands on is this text.</summary>
    public readonly bool Is(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return json.ValueTextEquals(utf8);
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair is no name that is looked for; Text says what is wrong with it.
            return false;
        }
    }

    /// <summary>The property name or string that the cursor stands on.</summary>
    public readonly string Text()
    {
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, written as an escape.
            throw Path.Expected(Unicode);
        }
    }

    /// <summary>The bytes of the property name or string that the cursor stands on, when they are the text as it is.</summary>
    public readonly bool TryPlain(out ReadOnlySpan<byte> utf8)
    {
        utf8 = json.ValueSpan;
        return Token is JsonTokenType.String or JsonTokenType.PropertyName && !json.ValueIsEscaped;
    }

    /// <summary>The number that the cursor stands on, when it is whole and fits.</summary>
    public readonly bool TryWhole(out int number)
    {
        number = 0;
        return Token == JsonTokenType.Number && json.TryGetInt32(out number);
    }

    /// <summary>The whole value that the cursor stands on, as it is written; leaves the cursor on its last token.</summary>
    public ReadOnlySpan<byte> Whole()
    {
        var start = (int)json.TokenStartIndex;
        json.Skip();
        return line[start..(int)json.BytesConsumed];
    }
}
