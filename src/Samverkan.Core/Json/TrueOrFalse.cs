using System.Text.Json;
using Samverkan.Kernel;

namespace Samverkan.Json;

/// <summary>Yes or no.</summary>
internal sealed class TrueOrFalse : Value<bool>
{
    private static readonly Wording Either = new("true eller false", "true or false");

    public override bool Read(ref JsonCursor cursor) =>
        cursor.Token is JsonTokenType.True or JsonTokenType.False ? cursor.Token == JsonTokenType.True : throw cursor.Path.Expected(Either);

    public override void Write(Utf8JsonWriter json, bool value) => json.WriteBooleanValue(value);
}
