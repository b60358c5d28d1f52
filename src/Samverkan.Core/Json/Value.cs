using System.Text.Json;

namespace Samverkan.Json;

/// <summary>How one kind of value is read from a line and written to one.</summary>
internal abstract class Value<T>
{
    /// <summary>Reads the value that the cursor stands on, and leaves the cursor on its last token.</summary>
    /// <exception cref="Kernel.InputException">It is not such a value.</exception>
    public abstract T Read(ref JsonCursor cursor);

    public abstract void Write(Utf8JsonWriter json, T value);
}
