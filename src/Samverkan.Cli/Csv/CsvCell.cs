using System.Buffers.Text;
using System.Text.Json;

namespace Samverkan.Cli;

/// <summary>
/// Writes a cell as JSON. A cell that is not of its column's form is written as the text it is, for the reader of the format to refuse:
/// there is one place that knows what is right.
/// </summary>
internal static class CsvCell
{
    public static void Write(Utf8JsonWriter json, CsvForm form, ReadOnlySpan<byte> cell)
    {
        switch (form)
        {
            case CsvForm.List:
                json.WriteStartArray();
                foreach (var part in cell.Split((byte)';'))
                    if (Trimmed(cell[part]) is { Length: > 0 } item)
                        json.WriteStringValue(item);
                json.WriteEndArray();
                break;
            case CsvForm.Texts or CsvForm.Numbers:
                json.WriteStartObject();
                foreach (var part in cell.Split((byte)';'))
                    if (Trimmed(cell[part]) is { Length: > 0 } pair)
                        WritePair(json, form, pair);
                json.WriteEndObject();
                break;
            default:
                WriteOne(json, form, Trimmed(cell));
                break;
        }
    }

    /// <summary>A key, and after the last colon its value; a key without one has a value that is not known.</summary>
    private static void WritePair(Utf8JsonWriter json, CsvForm form, ReadOnlySpan<byte> pair)
    {
        var colon = pair.LastIndexOf((byte)':');
        json.WritePropertyName(colon < 0 ? pair : Trimmed(pair[..colon]));
        if (colon < 0 || Trimmed(pair[(colon + 1)..]).IsEmpty)
            json.WriteNullValue();
        else
            WriteOne(json, form == CsvForm.Numbers ? CsvForm.Number : CsvForm.Text, Trimmed(pair[(colon + 1)..]));
    }

    private static void WriteOne(Utf8JsonWriter json, CsvForm form, ReadOnlySpan<byte> text)
    {
        if (form == CsvForm.Number && Utf8Parser.TryParse(text, out int number, out var used) && used == text.Length)
            json.WriteNumberValue(number);
        else if (form == CsvForm.Truth && Utf8Parser.TryParse(text, out bool truth, out used) && used == text.Length)
            json.WriteBooleanValue(truth);
        else
            json.WriteStringValue(text);
    }

    private static ReadOnlySpan<byte> Trimmed(ReadOnlySpan<byte> text) => text.Trim(" \t\r\n"u8);
}
