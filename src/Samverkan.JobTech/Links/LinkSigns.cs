using System.Text.Json;
using Samverkan.JobTech.Ads;
using Samverkan.JobTech.Json;

namespace Samverkan.JobTech.Links;

/// <summary>By what a linked ad is told from others: the fields that the publisher of links puts round it, or its schema.org type.</summary>
internal static class LinkSigns
{
    private static readonly string[] Types = ["JobPosting", "schema:JobPosting", "http://schema.org/JobPosting", "https://schema.org/JobPosting"];

    /// <summary>Whether the property at hand is one that only linked ads have.</summary>
    public static bool IsOfLink(ref Utf8JsonReader reader) =>
        reader.Named("originalJobPosting"u8) || reader.Named("workplace_addresses"u8) || reader.Named("source_links"u8) || reader.Named("ssyk_lvl4"u8);

    /// <summary>Reads the type, or the list of types, at hand: a job posting, or some other thing that a page is marked up with.</summary>
    public static RecordKind TypeAtHand(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartArray)
            return IsJobPosting(ref reader) ? RecordKind.JobPosting : RecordKind.OtherThing;
        var kind = RecordKind.OtherThing;
        while (reader.NextItem())
            if (IsJobPosting(ref reader))
                kind = RecordKind.JobPosting;
        return kind;
    }

    private static bool IsJobPosting(ref Utf8JsonReader reader) => ShortText.Read(ref reader) is { } type && Types.Contains(type);
}
