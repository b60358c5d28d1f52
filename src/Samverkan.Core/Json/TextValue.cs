using System.Text.Json;
using Samverkan.Kernel;

namespace Samverkan.Json;

/// <summary>A value that is written as a text, and can therefore also be a key.</summary>
internal sealed class TextValue<T>(Func<string?, Wording?> problem, Func<string, T> of, Func<T, string> text) : Value<T>
{
    public override T Read(ref JsonCursor cursor)
    {
        var found = cursor.Token is JsonTokenType.String or JsonTokenType.PropertyName ? cursor.Text() : null;
        return problem(found) is { } expected ? throw cursor.Path.Expected(expected) : of(found!);
    }

    public override void Write(Utf8JsonWriter json, T value) => json.WriteStringValue(text(value));

    public string Text(T value) => text(value);
}
