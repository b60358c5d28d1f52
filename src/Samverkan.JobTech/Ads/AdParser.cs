using System.Text.Json;
using Samverkan.JobTech.Json;
using Samverkan.JobTech.Links;
using Samverkan.JobTech.Texts;
using Samverkan.Recruitment;

namespace Samverkan.JobTech.Ads;

/// <summary>Reads the fields of one ad. What is not named here is stepped over: texts, addresses, and whoever can be reached for more.</summary>
internal static class AdParser
{
    /// <summary>Reads one JSON value, known to be whole.</summary>
    /// <param name="json">The value.</param>
    /// <param name="ad">Takes up the fields of an ad.</param>
    /// <param name="inner">Where in the value that stands which a wrapping is around.</param>
    public static RecordKind Read(ReadOnlySpan<byte> json, AdDraft ad, out Range inner)
    {
        inner = default;
        var reader = new Utf8JsonReader(json);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
            return RecordKind.Other;
        bool known = false, isOtherThing = false;
        while (reader.NextProperty())
        {
            var isGraph = reader.Named("@graph"u8);
            if (isGraph || reader.Named("hits"u8) || reader.Named("_source"u8))
            {
                reader.Read();
                var begins = (int)reader.TokenStartIndex;
                reader.Skip();
                inner = begins..(int)reader.BytesConsumed;
                return isGraph ? RecordKind.Graph : RecordKind.Wrapping;
            }

            if (LinkSigns.IsOfLink(ref reader))
                return RecordKind.JobPosting;
            if (!reader.Named("@type"u8))
                known |= ReadField(ref reader, ad);
            else if (LinkSigns.TypeAtHand(ref reader) == RecordKind.JobPosting)
                return RecordKind.JobPosting;
            else
                isOtherThing = true;
        }

        return isOtherThing ? RecordKind.OtherThing : known ? RecordKind.Ad : RecordKind.Other;
    }

    private static bool ReadField(ref Utf8JsonReader reader, AdDraft ad)
    {
        if (reader.Named("id"u8))
        {
            reader.Read();
            ad.Id = AdId.Read(ref reader);
        }
        else if (reader.Named("removed"u8))
        {
            reader.Read();
            ad.Removed = reader.YesOrNo() == true;
        }
        else if (reader.Named("timestamp"u8))
        {
            reader.Read();
            ad.Timestamp = reader.Number();
        }
        else if (reader.Named("number_of_vacancies"u8))
            ReadPositions(ref reader, ad);
        else if (reader.Named("must_have"u8))
        {
            reader.Read();
            Asked.Read(ref reader, ad, must: true);
        }
        else if (reader.Named("nice_to_have"u8))
        {
            reader.Read();
            Asked.Read(ref reader, ad, must: false);
        }
        else
            return ReadWork(ref reader, ad);
        return true;
    }

    private static bool ReadWork(ref Utf8JsonReader reader, AdDraft ad)
    {
        if (reader.Named("occupation"u8))
            ReadOccupation(ref reader, ad);
        else if (reader.Named("occupation_group"u8))
            ReadGroup(ref reader, ad);
        else if (reader.Named("employer"u8))
            AdPlaces.ReadEmployer(ref reader, ad);
        else if (reader.Named("workplace_address"u8))
            AdPlaces.ReadAddress(ref reader, ad);
        else if (reader.Named("remote_work"u8))
            AdPlaces.ReadRemote(ref reader, ad);
        else if (reader.Named("scope_of_work"u8))
        {
            reader.Read();
            Hours.ReadScope(ref reader, ad);
        }
        else if (reader.Named("working_hours_type"u8))
        {
            reader.Read();
            ad.FullTime = Concept.ReadAll(ref reader, labels: true) is [var type] && Hours.IsFullTime(type);
        }
        else if (reader.Named("access"u8))
        {
            reader.Read();
            ad.Start = StartDate.Read(ref reader, out var inWords);
            ad.Remarks |= inWords ? Remark.StartInWords : Remark.None;
        }
        else
            return ReadTerms(ref reader, ad);
        return true;
    }

    private static bool ReadTerms(ref Utf8JsonReader reader, AdDraft ad)
    {
        if (reader.Named("driving_license_required"u8))
        {
            reader.Read();
            ad.LicenceRequired = reader.YesOrNo();
        }
        else if (reader.Named("driving_license"u8))
        {
            reader.Read();
            if (Concept.ReadAll(ref reader, labels: true) is { } licences)
                ad.LicencesNamed = licences;
            else
                ad.Wrong("driving_license", Expected.AList);
        }
        else if (reader.Named("experience_required"u8))
        {
            reader.Read();
            ad.ExperienceRequired = reader.YesOrNo() == true;
        }
        else if (reader.Named("access_to_own_car"u8))
        {
            reader.Read();
            ad.Remarks |= reader.YesOrNo() == true ? Remark.CarNotCarried : Remark.None;
        }
        else
        {
            ReadTexts(ref reader, ad);
            return false;
        }

        return true;
    }

    /// <summary>Looks through the headline and the description, if there is something to look for; else steps over what is not known.</summary>
    private static void ReadTexts(ref Utf8JsonReader reader, AdDraft ad)
    {
        var (isHeadline, isDescription) = (reader.Named("headline"u8), reader.Named("description"u8));
        if (ad.Finder is not { } finder || (!isHeadline && !isDescription))
        {
            reader.Skip();
            return;
        }

        reader.Read();
        if (isHeadline)
            ad.HeadlineFindings = TextValue.Find(ref reader, finder);
        else if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.NextProperty())
            {
                if (reader.Named("text"u8))
                {
                    reader.Read();
                    ad.TextFindings = TextValue.Find(ref reader, finder);
                }
                else
                    reader.Skip();
            }
        }
        else
            reader.Skip();
    }

    private static void ReadPositions(ref Utf8JsonReader reader, AdDraft ad)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var positions) && positions > 0)
            ad.Positions = positions;
        else if (reader.TokenType != JsonTokenType.Null)
        {
            ad.Wrong("number_of_vacancies", Expected.OnePosition);
            reader.Skip();
        }
    }

    /// <summary>The concept id. Not the older id beside it: those of occupations are four digits too, and would be taken for a group.</summary>
    private static void ReadOccupation(ref Utf8JsonReader reader, AdDraft ad)
    {
        reader.Read();
        if (Only(ref reader, ad, "occupation", static c => c.Id) is { } id)
            ad.Occupation = new OccupationId(id);
    }

    private static void ReadGroup(ref Utf8JsonReader reader, AdDraft ad)
    {
        reader.Read();
        if (Only(ref reader, ad, "occupation_group", static c => c.Code is { Length: 4 } code ? code : c.Id) is not { } id)
            return;
        ad.Group = new OccupationId(id);
        if (id.Length != 4)
            ad.Remarks |= Remark.GroupWithoutCode;
    }

    /// <summary>The first that has an id; more than one is worth a remark.</summary>
    private static string? Only(ref Utf8JsonReader reader, AdDraft ad, string field, Func<Concept, string?> idOf)
    {
        if (Concept.ReadAll(ref reader) is not { } concepts)
        {
            ad.Wrong(field, Expected.AnObject);
            return null;
        }

        if (concepts.Exists(static c => c.IsBroken))
            ad.Wrong(field, Expected.AConcept);
        var ids = concepts.Select(idOf).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (ids.Count > 1)
            ad.Remarks |= Remark.SeveralOccupations;
        return ids.Count > 0 ? ids[0] : null;
    }
}
