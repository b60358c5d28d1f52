using System.Text.Json;
using Samverkan.JobTech.Ads;
using Samverkan.JobTech.Json;
using Samverkan.Recruitment;

namespace Samverkan.JobTech.Links;

/// <summary>An occupation that a linked ad names in words. The words are never carried: only the id of what has that name.</summary>
internal static class LinkOccupation
{
    /// <summary>Gathers the names in a text, an object with a name, or a list of those. Whether the value says anything at all.</summary>
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

    /// <summary>The first of the names that means one occupation, or one group.</summary>
    public static void LookUp(IEnumerable<string> names, AdDraft ad, Vocabulary vocabulary)
    {
        if (names.Select(vocabulary.OccupationNamed).FirstOrDefault(id => id is not null) is not { } found)
            return;
        ad.Occupation = vocabulary.FindOccupation(found)?.Id;
        var group = vocabulary.GroupOf(found);
        ad.Group = group is { } id ? vocabulary.FindGroup(id)?.Code ?? id : null;
        ad.Remarks |= Remark.OccupationByName;
    }
}
