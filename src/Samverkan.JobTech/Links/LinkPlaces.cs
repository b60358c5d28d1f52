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
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            var areAll = true;
            while (reader.NextItem())
                areAll &= ReadPlace(ref reader, link);
            return areAll;
        }

        var place = new LinkPlace();
        var isPlace = ReadParts(ref reader, place);
        place.Settle(link);
        return isPlace;
    }

    /// <summary>Reads one place, however deep its address lies: what it says of the country holds for all of it.</summary>
    private static bool ReadParts(ref Utf8JsonReader reader, LinkPlace place)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return true;
            case JsonTokenType.String:
                Take(ref reader, place);
                return true;
            case JsonTokenType.StartArray:
                var areAll = true;
                while (reader.NextItem())
                    areAll &= ReadParts(ref reader, place);
                return areAll;
            case JsonTokenType.StartObject:
                var isPlace = true;
                while (reader.NextProperty())
                    isPlace &= ReadPart(ref reader, place);
                return isPlace;
            default:
                reader.Skip();
                return false;
        }
    }

    private static bool ReadPart(ref Utf8JsonReader reader, LinkPlace place)
    {
        if (reader.Named("address"u8))
        {
            reader.Read();
            return ReadParts(ref reader, place);
        }

        if (reader.Named("addressLocality"u8) || reader.Named("name"u8))
        {
            reader.Read();
            Take(ref reader, place);
        }
        else if (reader.Named("addressCountry"u8))
        {
            reader.Read();
            TakeCountry(ref reader, place);
        }
        else
            reader.Skip();
        return true;
    }

    private static void Take(ref Utf8JsonReader reader, LinkPlace place)
    {
        var isGiven = reader.TokenType == JsonTokenType.String && reader.ValueSpan.Length > 0;
        if (ShortText.Read(ref reader) is { } name && MunicipalityNames.OfPlace(name) is { } code)
            place.Named.Add(code);
        else
            place.HasOther |= isGiven;
    }

    /// <summary>Of several countries, one abroad is enough for doubt.</summary>
    private static void TakeCountry(ref Utf8JsonReader reader, LinkPlace place)
    {
        var countries = new List<string>();
        NamedTexts.Read(ref reader, countries);
        place.IsAbroad |= countries.Exists(country => !Sweden.Contains(country, StringComparer.OrdinalIgnoreCase));
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
