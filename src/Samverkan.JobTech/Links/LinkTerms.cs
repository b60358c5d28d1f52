using System.Globalization;
using System.Text.Json;
using Samverkan.JobTech.Ads;
using Samverkan.JobTech.Json;
using Samverkan.Recruitment;

namespace Samverkan.JobTech.Links;

/// <summary>What a linked ad says of the work's terms, in the codes of schema.org.</summary>
internal static class LinkTerms
{
    /// <summary>Reads the kinds of employment: full time and not part time is all of the hours; anything else says nothing of how many.</summary>
    public static void ReadEmployment(ref Utf8JsonReader reader, AdDraft ad)
    {
        if (ShortText.ReadAll(ref reader) is not { } kinds)
        {
            ad.Wrong("employmentType", Expected.Words);
            return;
        }

        var letters = kinds.SelectMany(static kind => kind.Split(',')).Select(static kind => string.Concat(kind.Where(char.IsLetter)).ToUpperInvariant()).ToList();
        ad.FullTime = letters.Exists(static kind => Begins(kind, "FULLTIME", "HELTID")) && !letters.Exists(static kind => Begins(kind, "PARTTIME", "DELTID"));
    }

    /// <summary>Reads whether the work is done from home. Other kinds of place say nothing.</summary>
    public static void ReadPlaceKind(ref Utf8JsonReader reader, AdDraft ad)
    {
        if (ShortText.ReadAll(ref reader) is not { } kinds)
            ad.Wrong("jobLocationType", Expected.Words);
        else if (kinds.Exists(static kind => kind.Equals("TELECOMMUTE", StringComparison.OrdinalIgnoreCase)))
            ad.Remote = true;
    }

    /// <summary>Reads the number of positions, a whole number that may be written as text.</summary>
    public static void ReadPositions(ref Utf8JsonReader reader, AdDraft ad)
    {
        if (reader.TokenType is JsonTokenType.Null)
            return;
        var text = reader.TokenType == JsonTokenType.Number ? AdId.Digits(ref reader) : ShortText.Read(ref reader);
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var positions) && positions > 0)
            ad.Positions = positions;
        else
            ad.Wrong("totalJobOpenings", Expected.OnePosition);
    }

    /// <summary>Reads the organisation's number, where one of the fields for numbers holds it. Its name may be a person's and is not read.</summary>
    public static void ReadOrganisation(ref Utf8JsonReader reader, AdDraft ad)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            // A name in place of the organisation, which says who it is to a reader but is not carried.
            if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Null or JsonTokenType.StartArray))
                ad.Wrong("hiringOrganization", Expected.AnObject);
            reader.Skip();
            return;
        }

        while (reader.NextProperty())
        {
            var isNumber = reader.Named("taxID"u8) || reader.Named("identifier"u8);
            var isVat = reader.Named("vatID"u8);
            reader.Read();
            if (isNumber || isVat)
                SetEmployer(Id(ref reader), isVat, ad);
            else
                reader.Skip();
        }
    }

    /// <summary>An id: a text, a whole number, an object with it as its value, or the first of a list of those. Null when there is none.</summary>
    public static string? Id(ref Utf8JsonReader reader)
    {
        string? id = null;
        switch (reader.TokenType)
        {
            case JsonTokenType.Number:
                return AdId.Digits(ref reader);
            case JsonTokenType.StartArray:
                while (reader.NextItem())
                    id = id is null ? Id(ref reader) : Skipped(ref reader, id);
                return id;
            case JsonTokenType.StartObject:
                while (reader.NextProperty())
                {
                    var isValue = reader.Named("value"u8);
                    reader.Read();
                    id = isValue ? Id(ref reader) : Skipped(ref reader, id);
                }

                return id;
            default:
                return reader.Text();
        }
    }

    private static string? Skipped(ref Utf8JsonReader reader, string? id)
    {
        reader.Skip();
        return id;
    }

    private static void SetEmployer(string? number, bool isVat, AdDraft ad)
    {
        // Swedish numbers for value added tax are SE, the organisation number, and 01.
        if (isVat)
            number = number is { Length: 14 } && number.StartsWith("SE", StringComparison.OrdinalIgnoreCase) ? number[2..12] : null;
        if (number is null)
            return;
        ad.Employer ??= Employers.Of(number);
        if (ad.Employer is null && Employers.MayBePerson(number))
            ad.Remarks |= Remark.EmployerMayBePerson;
    }

    private static bool Begins(string kind, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            if (kind.StartsWith(word, StringComparison.Ordinal))
                return true;
        return false;
    }
}
