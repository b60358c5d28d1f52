using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ardalis.GuardClauses;

namespace Samverkan.Json;

/// <summary>One JSON object to be read by people too: indented, letters as they are, a line break at the end whatever the machine. Written whole, or not at all.</summary>
internal static class JsonPage
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>Writes the object's members between its braces.</summary>
    public static void Write(Stream utf8, Action<Utf8JsonWriter> members)
    {
        Guard.Against.Null(utf8);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Plain))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        utf8.Write(buffer.WrittenSpan);
    }
}
