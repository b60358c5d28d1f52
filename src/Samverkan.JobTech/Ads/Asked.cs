using System.Text.Json;
using Samverkan.JobTech.Json;
using Samverkan.JobTech.Languages;
using Samverkan.Recruitment;

namespace Samverkan.JobTech.Ads;

/// <summary>
/// The lists <c>must_have</c> and <c>nice_to_have</c>. The employer gives each item a weight, and the publisher puts those of 10 in the first
/// list and the lighter in the second; where list and weight disagree, an item is a must only when both say so.
/// </summary>
internal static class Asked
{
    private const decimal MustWeight = 10;

    private enum Kind
    {
        Skill = 1,
        Language = 2,
        Experience = 3,
    }

    /// <summary>Reads one of the two lists into the ad.</summary>
    public static void Read(ref Utf8JsonReader reader, AdDraft ad, bool must)
    {
        var list = must ? "must_have" : "nice_to_have";
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            if (reader.TokenType != JsonTokenType.Null)
                ad.Wrong(list, Expected.AnObject);
            reader.Skip();
            return;
        }

        while (reader.NextProperty())
        {
            if (reader.Named("skills"u8))
                ReadItems(ref reader, ad, must, Kind.Skill, $"{list}.skills");
            else if (reader.Named("languages"u8))
                ReadItems(ref reader, ad, must, Kind.Language, $"{list}.languages");
            else if (reader.Named("work_experiences"u8))
                ReadItems(ref reader, ad, must, Kind.Experience, $"{list}.work_experiences");
            else if (reader.Named("education"u8) || reader.Named("education_level"u8))
                NoteEducation(ref reader, ad);
            else
                reader.Skip();
        }
    }

    private static void ReadItems(ref Utf8JsonReader reader, AdDraft ad, bool must, Kind kind, string field)
    {
        reader.Read();
        if (Concept.ReadAll(ref reader, labels: kind == Kind.Language) is not { } items)
        {
            ad.Wrong(field, Expected.AList);
            return;
        }

        foreach (var item in items)
        {
            if (item.Weight is null)
                ad.Remarks |= Remark.WeightMissing;
            else if (must && item.Weight < MustWeight)
                ad.Remarks |= Remark.LightMust;
            else if (!must && item.Weight >= MustWeight)
                ad.Remarks |= Remark.HeavyMerit;
            Add(ad, must && !(item.Weight < MustWeight) ? ad.Must : ad.Merit, kind, item, field);
        }
    }

    private static void Add(AdDraft ad, RequirementsDraft requirements, Kind kind, Concept item, string field)
    {
        var code = kind == Kind.Language ? LanguageNames.CodeOf(item.Label) : null;
        if ((code ?? item.Id) is not { } id)
            ad.Wrong(field, Expected.AConcept);
        else if (kind == Kind.Skill)
            requirements.Add(new SkillId(id));
        else if (kind == Kind.Experience)
            requirements.Add(new OccupationId(id));
        else
        {
            requirements.Add(new LanguageId(id));
            if (code is null)
                ad.Remarks |= Remark.LanguageWithoutCode;
        }
    }

    private static void NoteEducation(ref Utf8JsonReader reader, AdDraft ad)
    {
        reader.Read();
        if (Concept.ReadAll(ref reader) is { Count: > 0 })
            ad.Remarks |= Remark.EducationNotCarried;
    }
}
