using System.Text.Json;
using Samverkan.JobTech.Ads;
using Samverkan.JobTech.Json;
using Samverkan.JobTech.Places;
using Samverkan.Recruitment;

namespace Samverkan.JobTech.Links;

/// <summary>Where the work is: by the publisher's concepts, or by the names of places that the site gives.</summary>
internal static class LinkPlaces
{
    private static readonly string[] Sweden = ["SE", "SWE", "Sverige", "Sweden"];

    /// <summary>Reads the publisher's addresses: one, or a list of them.</summary>
    public static void ReadAddresses(ref Utf8JsonReader reader, AdDraft ad, LinkDraft link)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartArray:
                while (reader.NextItem())
                    ReadAddresses(ref reader, ad, link);
                break;
            case JsonTokenType.StartObject:
                ReadAddress(ref reader, ad, link);
                break;
            default:
                if (reader.TokenType != JsonTokenType.Null)
                    ad.Wrong("workplace_addresses", Expected.AList);
                break;
        }
    }

    /// <summary>Reads a place of the site: a name, an address, a place with either, or a list of them. Streets and postcodes are stepped over.</summary>
    /// <returns>False when it is something else.</returns>
    public static bool ReadPlace(ref Utf8JsonReader reader, LinkDraft link)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return true;
            case JsonTokenType.String:
                Take(ref reader, link.Named, link);
                return true;
            case JsonTokenType.StartArray:
                var areAll = true;
                while (reader.NextItem())
                    areAll &= ReadPlace(ref reader, link);
                return areAll;
            case JsonTokenType.StartObject:
                return ReadParts(ref reader, link);
            default:
                reader.Skip();
                return false;
        }
    }

    private static bool ReadParts(ref Utf8JsonReader reader, LinkDraft link)
    {
        var isPlace = true;
        var isAbroad = false;
        var named = new HashSet<MunicipalityCode>();
        while (reader.NextProperty())
        {
            if (reader.Named("address"u8))
            {
                reader.Read();
                isPlace &= ReadPlace(ref reader, link);
            }
            else if (reader.Named("addressLocality"u8) || reader.Named("name"u8))
            {
                reader.Read();
                Take(ref reader, named, link);
            }
            else if (reader.Named("addressCountry"u8))
            {
                reader.Read();
                isAbroad = Country(ref reader) is { } country && !Sweden.Contains(country, StringComparer.OrdinalIgnoreCase);
            }
            else
                reader.Skip();
        }

        if (isAbroad)
            link.HasOtherPlace |= named.Count > 0;
        else
            link.Named.UnionWith(named);
        return isPlace;
    }

    private static void Take(ref Utf8JsonReader reader, HashSet<MunicipalityCode> named, LinkDraft link)
    {
        var isGiven = reader.TokenType == JsonTokenType.String && reader.ValueSpan.Length > 0;
        if (ShortText.Read(ref reader) is { } place && MunicipalityNames.OfPlace(place) is { } code)
            named.Add(code);
        else
            link.HasOtherPlace |= isGiven;
    }

    /// <summary>A country is a text, or an object with a name.</summary>
    private static string? Country(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            return ShortText.Read(ref reader);
        string? name = null;
        while (reader.NextProperty())
        {
            var isName = reader.Named("name"u8);
            reader.Read();
            if (isName)
                name = ShortText.Read(ref reader);
            else
                reader.Skip();
        }

        return name;
    }

    private static void ReadAddress(ref Utf8JsonReader reader, AdDraft ad, LinkDraft link)
    {
        string? code = null, concept = null;
        while (reader.NextProperty())
        {
            if (reader.Named("municipality_code"u8))
            {
                reader.Read();
                code = ShortText.Read(ref reader);
            }
            else if (reader.Named("municipality_concept_id"u8))
            {
                reader.Read();
                concept = ShortText.Read(ref reader);
            }
            else
                reader.Skip();
        }

        if (!string.IsNullOrEmpty(code))
        {
            if (MunicipalityCode.Problem(code) is null)
                link.Given.Add(new MunicipalityCode(code));
            else
                ad.Wrong("workplace_addresses.municipality_code", Expected.AMunicipality);
        }
        else if (MunicipalityNames.OfConcept(concept) is { } known)
            link.Given.Add(known);
        else
            link.HasUnknownConcept |= !string.IsNullOrEmpty(concept);
    }
}
