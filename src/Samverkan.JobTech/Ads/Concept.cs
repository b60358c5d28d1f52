using System.Text.Json;
using Samverkan.JobTech.Json;

namespace Samverkan.JobTech.Ads;

/// <summary>What an ad says by way of the taxonomy: an occupation, a skill, a language, a licence.</summary>
/// <param name="Id">The concept id; null when none is given, or what is given does not look like one.</param>
/// <param name="Label">What the taxonomy calls it, in Swedish; null when not given or not read.</param>
/// <param name="Code">The id of the older taxonomy, digits only; for a group of occupations its SSYK code.</param>
/// <param name="Weight">How much it weighs: 10 is required, less is a merit; null when not given.</param>
/// <param name="IsBroken">Whether something was given that is no concept.</param>
internal readonly record struct Concept(string? Id, string? Label, string? Code, decimal? Weight, bool IsBroken)
{
    private const int LongestId = 64;

    /// <summary>Reads one concept or a list of them, since versions differ; nothing for null. Null when it is something else.</summary>
    /// <param name="reader">Stands on the value.</param>
    /// <param name="labels">Whether labels are of use; else they are stepped over.</param>
    public static List<Concept>? ReadAll(ref Utf8JsonReader reader, bool labels = false)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return [];
            case JsonTokenType.StartObject:
                return [Read(ref reader, labels)];
            case JsonTokenType.StartArray:
                var all = new List<Concept>();
                while (reader.NextItem())
                {
                    if (reader.TokenType == JsonTokenType.StartObject)
                        all.Add(Read(ref reader, labels));
                    else if (reader.TokenType != JsonTokenType.Null)
                    {
                        reader.Skip();
                        all.Add(new Concept { IsBroken = true });
                    }
                }

                return all;
            default:
                reader.Skip();
                return null;
        }
    }

    private static Concept Read(ref Utf8JsonReader reader, bool labels)
    {
        var concept = default(Concept);
        while (reader.NextProperty())
        {
            if (reader.Named("concept_id"u8))
            {
                reader.Read();
                var given = reader.TokenType != JsonTokenType.Null;
                var id = reader.Text() is { } text && IsConceptId(text) ? text : null;
                concept = concept with { Id = id, IsBroken = given && id is null };
            }
            else if (labels && reader.Named("label"u8))
            {
                reader.Read();
                concept = concept with { Label = reader.Text() };
            }
            else if (reader.Named("legacy_ams_taxonomy_id"u8))
            {
                reader.Read();
                concept = concept with { Code = ReadCode(ref reader) };
            }
            else if (reader.Named("weight"u8))
            {
                reader.Read();
                concept = concept with { Weight = reader.Number() };
            }
            else
                reader.Skip();
        }

        return concept;
    }

    private static string? ReadCode(ref Utf8JsonReader reader) =>
        (reader.TokenType == JsonTokenType.Number ? AdId.Digits(ref reader) : reader.Text()) is { Length: > 0 } code
            && code.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0 ? code : null;

    public static bool IsConceptId(string text)
    {
        if (text.Length is 0 or > LongestId)
            return false;
        foreach (var c in text)
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '-'))
                return false;
        return true;
    }
}
