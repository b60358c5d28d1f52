using System.Text.Json;
using Samverkan.JobTech.Json;
using Samverkan.JobTech.Places;
using Samverkan.Recruitment;

namespace Samverkan.JobTech.Ads;

/// <summary>Who offers the work, and where. Of employer and address one number each is read; names, streets and contacts are stepped over.</summary>
internal static class AdPlaces
{
    public static void ReadEmployer(ref Utf8JsonReader reader, AdDraft ad)
    {
        if (!Enter(ref reader, ad, "employer"))
            return;
        while (reader.NextProperty())
        {
            if (reader.Named("organization_number"u8))
            {
                reader.Read();
                SetEmployer(ref reader, ad);
            }
            else
                reader.Skip();
        }
    }

    public static void ReadAddress(ref Utf8JsonReader reader, AdDraft ad)
    {
        if (!Enter(ref reader, ad, "workplace_address"))
            return;
        string? concept = null;
        var hasCode = false;
        while (reader.NextProperty())
        {
            if (reader.Named("municipality_code"u8))
            {
                reader.Read();
                hasCode = reader.TokenType != JsonTokenType.Null && !(reader.TokenType == JsonTokenType.String && reader.ValueSpan.IsEmpty);
                SetMunicipality(ref reader, ad);
            }
            else if (reader.Named("municipality_concept_id"u8))
            {
                reader.Read();
                concept = ShortText.Read(ref reader);
            }
            else
                reader.Skip();
        }

        // A code that is there and wrong has been told of, and stays unknown.
        if (hasCode || string.IsNullOrEmpty(concept))
            return;
        ad.Municipality = MunicipalityNames.OfConcept(concept);
        if (ad.Municipality is null)
            ad.Remarks |= Remark.MunicipalityByConceptOnly;
    }

    /// <summary>A yes is carried. A no is silence: the publisher looks for phrases in the text, and not finding one says nothing.</summary>
    public static void ReadRemote(ref Utf8JsonReader reader, AdDraft ad)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.NextProperty())
            {
                var isOption = reader.Named("option"u8);
                reader.Read();
                if (isOption)
                    SetRemote(ref reader, ad);
                else
                    reader.Skip();
            }
        }
        else
            SetRemote(ref reader, ad);
    }

    private static void SetRemote(ref Utf8JsonReader reader, AdDraft ad)
    {
        if (reader.TokenType == JsonTokenType.True)
        {
            ad.Remote = true;
            ad.Remarks |= Remark.RemoteByPhrase;
        }
        else if (reader.TokenType is not (JsonTokenType.False or JsonTokenType.Null))
            ad.Remarks |= Remark.RemoteNotUnderstood;
        reader.Skip();
    }

    private static void SetEmployer(ref Utf8JsonReader reader, AdDraft ad)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return;
        var number = reader.TokenType == JsonTokenType.Number ? AdId.Digits(ref reader) : reader.Text();
        if (number is "")
            return;
        ad.Employer = number is null ? null : Employers.Of(number);
        if (ad.Employer is not null)
            return;
        if (number is not null && Employers.MayBePerson(number))
            ad.Remarks |= Remark.EmployerMayBePerson;
        else
            ad.Wrong("employer.organization_number", Expected.AnOrganisation);
    }

    private static void SetMunicipality(ref Utf8JsonReader reader, AdDraft ad)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return;
        var code = reader.Text();
        if (code is "")
            return;
        if (MunicipalityCode.Problem(code) is not null)
        {
            ad.Wrong("workplace_address.municipality_code", Expected.AMunicipality);
            return;
        }

        var municipality = new MunicipalityCode(code!);
        if (Municipalities.Contains(municipality))
            ad.Municipality = municipality;
        else
            ad.Remarks |= Remark.MunicipalityNotInTable;
    }

    private static bool Enter(ref Utf8JsonReader reader, AdDraft ad, string field)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.StartObject)
            return true;
        if (reader.TokenType != JsonTokenType.Null)
            ad.Wrong(field, Expected.AnObject);
        reader.Skip();
        return false;
    }
}
