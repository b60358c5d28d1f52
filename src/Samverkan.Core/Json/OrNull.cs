using System.Text.Json;

namespace Samverkan.Json;

/// <summary>A value, or null where it is known to be there but not which it is.</summary>
internal sealed class OrNull<T>(Value<T> value) : Value<T?>
    where T : struct
{
    public override T? Read(ref JsonCursor cursor) => cursor.Token == JsonTokenType.Null ? null : value.Read(ref cursor);

    public override void Write(Utf8JsonWriter json, T? found)
    {
        if (found is { } known)
            value.Write(json, known);
        else
            json.WriteNullValue();
    }
}
