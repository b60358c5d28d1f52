using System.Text;
using System.Text.Json;

namespace Samverkan.Json;

/// <summary>One field of an object: its name, how it is read, how it is written. Declared once, in the table of its shape.</summary>
internal abstract class Field<T>(string name, int index, bool required)
{
    private readonly byte[] utf8 = Encoding.UTF8.GetBytes(name);

    public string Name { get; } = name;

    public int Index { get; } = index;

    public bool IsRequired { get; } = required;

    protected JsonEncodedText Encoded { get; } = JsonEncodedText.Encode(name);

    public bool IsAt(ref JsonCursor cursor) => cursor.Is(utf8);

    public abstract object? Read(ref JsonCursor cursor);

    /// <summary>Writes name and value; nothing when the owner's value is not known.</summary>
    public abstract void Write(Utf8JsonWriter json, T owner);
}

/// <summary>A field with a value of a known type.</summary>
internal sealed class Field<T, TValue>(string name, int index, bool required, Value<TValue> value, Func<T, object?> get)
    : Field<T>(name, index, required)
    where TValue : notnull
{
    public override object? Read(ref JsonCursor cursor) => value.Read(ref cursor);

    public override void Write(Utf8JsonWriter json, T owner)
    {
        if (get(owner) is not TValue found)
            return;
        json.WritePropertyName(Encoded);
        value.Write(json, found);
    }
}
