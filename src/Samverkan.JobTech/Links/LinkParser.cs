using System.Text.Json;
using Samverkan.JobTech.Ads;
using Samverkan.JobTech.Json;
using Samverkan.JobTech.Texts;
using Samverkan.Recruitment;

namespace Samverkan.JobTech.Links;

/// <summary>
/// Reads the fields of one linked ad: a schema.org job posting, bare or with what the publisher of links has put round it. Whoever can be
/// reached for more is stepped over, and so are title and description when nobody looks through them.
/// </summary>
internal static class LinkParser
{
    /// <summary>Reads one JSON object, known to be whole.</summary>
    /// <param name="json">The object.</param>
    /// <param name="finder">Looks through its texts, and knows occupations by name; null to step over them.</param>
    public static AdDraft Read(ReadOnlySpan<byte> json, AdTextFinder? finder)
    {
        var ad = new AdDraft(finder);
        var link = new LinkDraft();
        var reader = new Utf8JsonReader(json);
        reader.Read();
        ReadRecord(ref reader, ad, link);
        link.Settle(ad);
        return ad;
    }

    private static void ReadRecord(ref Utf8JsonReader reader, AdDraft ad, LinkDraft link)
    {
        while (reader.NextProperty())
        {
            if (reader.Named("originalJobPosting"u8))
            {
                reader.Read();
                if (reader.TokenType == JsonTokenType.StartObject)
                    ReadPosting(ref reader, ad, link);
                else
                {
                    ad.Wrong("originalJobPosting", Expected.AnObject);
                    reader.Skip();
                }
            }
            else if (!ReadPublished(ref reader, ad, link))
                ReadField(ref reader, ad, link);
        }
    }

    private static void ReadPosting(ref Utf8JsonReader reader, AdDraft ad, LinkDraft link)
    {
        while (reader.NextProperty())
            ReadField(ref reader, ad, link);
    }

    /// <summary>What the publisher of links has put there, by way of the taxonomy.</summary>
    private static bool ReadPublished(ref Utf8JsonReader reader, AdDraft ad, LinkDraft link)
    {
        if (reader.Named("id"u8))
        {
            reader.Read();
            link.RecordId = AdId.Read(ref reader);
        }
        else if (reader.Named("removed"u8))
        {
            reader.Read();
            ad.Removed = reader.YesOrNo() == true;
        }
        else if (reader.Named("occupation"u8))
            ReadConcept(ref reader, ad, "occupation", concept => ad.Occupation = concept.Id is { } id ? new OccupationId(id) : null);
        else if (reader.Named("occupation_group"u8))
            ReadConcept(ref reader, ad, "occupation_group", concept => link.Take(concept));
        else if (reader.Named("ssyk_lvl4"u8))
        {
            reader.Read();
            link.TakeCode(LinkTerms.Id(ref reader), ad);
        }
        else if (reader.Named("workplace_addresses"u8) || reader.Named("workplace_address"u8))
        {
            reader.Read();
            LinkPlaces.ReadAddresses(ref reader, ad, link);
        }
        else if (reader.Named("yrke"u8))
        {
            reader.Read();
            link.TakePublished(ref reader);
        }
        else if (reader.Named("remote_work"u8))
            AdPlaces.ReadRemote(ref reader, ad);
        else
            return false;
        return true;
    }

    /// <summary>A field of schema.org; what is not named here is stepped over.</summary>
    private static void ReadField(ref Utf8JsonReader reader, AdDraft ad, LinkDraft link)
    {
        if (reader.Named("identifier"u8))
        {
            reader.Read();
            link.Identifier ??= OpeningIdOf(LinkTerms.Id(ref reader));
        }
        else if (reader.Named("url"u8) || reader.Named("@id"u8))
        {
            reader.Read();
            link.Address ??= OpeningIdOf(reader.Text());
        }
        else if (reader.Named("jobLocation"u8))
        {
            reader.Read();
            if (!LinkPlaces.ReadPlace(ref reader, link))
                ad.Wrong("jobLocation", Expected.AnObject);
        }
        else if (reader.Named("jobStartDate"u8))
        {
            reader.Read();
            ad.Start = StartDate.Read(ref reader, out var inWords);
            ad.Remarks |= inWords ? Remark.StartInWords : Remark.None;
        }
        else
            ReadTerms(ref reader, ad, link);
    }

    private static void ReadTerms(ref Utf8JsonReader reader, AdDraft ad, LinkDraft link)
    {
        if (reader.Named("employmentType"u8))
        {
            reader.Read();
            LinkTerms.ReadEmployment(ref reader, ad);
        }
        else if (reader.Named("jobLocationType"u8))
        {
            reader.Read();
            LinkTerms.ReadPlaceKind(ref reader, ad);
        }
        else if (reader.Named("totalJobOpenings"u8))
        {
            reader.Read();
            LinkTerms.ReadPositions(ref reader, ad);
        }
        else if (reader.Named("hiringOrganization"u8))
        {
            reader.Read();
            LinkTerms.ReadOrganisation(ref reader, ad);
        }
        else if (reader.Named("relevantOccupation"u8))
        {
            reader.Read();
            link.TakeNamed(ref reader);
        }
        else if (reader.Named("occupationalCategory"u8))
        {
            reader.Read();
            link.OccupationInWords |= ShortText.SaysSomething(ref reader);
        }
        else if (ad.Finder is { } titles && reader.Named("title"u8))
        {
            reader.Read();
            ad.HeadlineFindings = TextValue.Find(ref reader, titles);
        }
        else if (ad.Finder is { } texts && reader.Named("description"u8))
        {
            reader.Read();
            ad.TextFindings = TextValue.Find(ref reader, texts);
        }
        else if (IsRequirement(ref reader))
        {
            reader.Read();
            ad.Remarks |= ShortText.SaysSomething(ref reader) ? Remark.RequirementsInWords : Remark.None;
        }
        else
            reader.Skip();
    }

    private static bool IsRequirement(ref Utf8JsonReader reader) =>
        reader.Named("skills"u8) || reader.Named("qualifications"u8) || reader.Named("experienceRequirements"u8) || reader.Named("educationRequirements"u8);

    private static void ReadConcept(ref Utf8JsonReader reader, AdDraft ad, string field, Action<Concept> take)
    {
        reader.Read();
        if (Concept.ReadAll(ref reader) is not { } concepts)
        {
            ad.Wrong(field, Expected.AnObject);
            return;
        }

        if (concepts.Exists(static concept => concept.IsBroken))
            ad.Wrong(field, Expected.AConcept);
        if (concepts.Find(static concept => concept.Id is not null) is { Id: not null } first)
            take(first);
        if (concepts.Select(static concept => concept.Id).OfType<string>().Distinct(StringComparer.Ordinal).Count() > 1)
            ad.Remarks |= Remark.SeveralOccupations;
    }

    private static OpeningId? OpeningIdOf(string? text) => OpeningId.Problem(text) is null ? new OpeningId(text!) : null;
}
