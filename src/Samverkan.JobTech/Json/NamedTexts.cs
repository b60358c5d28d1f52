using System.Text.Json;

namespace Samverkan.JobTech.Json;

/// <summary>Names as schema.org lets them be written: a text, an object with a name, or a list of those.</summary>
internal static class NamedTexts
{
    /// <summary>Gathers the names in the value at hand. Whether the value says anything at all.</summary>
    public static bool Read(ref Utf8JsonReader reader, List<string> names)
    {
        var says = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.Number;
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                says = reader.ValueSpan.Length > 0;
                if (ShortText.Read(ref reader) is { Length: > 0 } name)
                    names.Add(name);
                break;
            case JsonTokenType.StartArray:
                while (reader.NextItem())
                    says |= Read(ref reader, names);
                break;
            case JsonTokenType.StartObject:
                while (reader.NextProperty())
                {
                    var isName = reader.Named("name"u8);
                    reader.Read();
                    if (isName)
                        Read(ref reader, names);
                    else
                        reader.Skip();
                }

                break;
            default:
                reader.Skip();
                break;
        }

        return says;
    }
}
