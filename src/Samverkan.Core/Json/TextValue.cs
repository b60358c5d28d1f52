using System.Text.Json;
using Samverkan.Kernel;

namespace Samverkan.Json;

/// <summary>A value that is written as a text, and can therefore also be a key.</summary>
/// <param name="problem">Says what was expected instead of a text; null when it will do. The same text gets the same answer.</param>
/// <param name="of">Makes the value of a text.</param>
/// <param name="text">The text of a value.</param>
/// <param name="recurs">Whether one text is likely to stand on many lines.</param>
internal sealed class TextValue<T>(Func<string?, Wording?> problem, Func<string, T> of, Func<T, string> text, bool recurs = true) : Value<T>
{
    private readonly int kind = TextKinds.Next();

    public override T Read(ref JsonCursor cursor)
    {
        if (!recurs || cursor.Texts is not { } texts || !cursor.TryPlain(out var utf8))
            return ReadAnew(ref cursor);
        var table = texts.Of<T>(kind);
        if (!table.TryGet(utf8, out var value))
        {
            value = ReadAnew(ref cursor);
            table.Put(utf8, value);
        }

        return value;
    }

    /// <summary>What the text that the cursor stands on was read as before; false when that is not remembered.</summary>
    public bool Recalls(ref JsonCursor cursor, out T value)
    {
        value = default!;
        return recurs && cursor.Texts is { } texts && cursor.TryPlain(out var utf8) && texts.Of<T>(kind).TryGet(utf8, out value);
    }

    public override void Write(Utf8JsonWriter json, T value) => json.WriteStringValue(text(value));

    public string Text(T value) => text(value);

    private T ReadAnew(ref JsonCursor cursor)
    {
        var found = cursor.Token is JsonTokenType.String or JsonTokenType.PropertyName ? cursor.Text() : null;
        return problem(found) is { } expected ? throw cursor.Path.Expected(expected) : of(found!);
    }
}
