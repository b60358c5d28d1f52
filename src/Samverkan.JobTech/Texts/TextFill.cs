using Samverkan.JobTech.Ads;
using Samverkan.Recruitment;

namespace Samverkan.JobTech.Texts;

/// <summary>
/// Fills with what an ad's text asks for what its fields leave unknown. Fields go first: a list that they fill is left as it is, and so is what
/// they name elsewhere. Only explicit wording makes a must; what else is asked for is a merit.
/// </summary>
internal static class TextFill
{
    /// <summary>Fills the draft, and says what each item became.</summary>
    public static AdText Read(AdDraft ad, OpeningId opening)
    {
        var items = AdTextSummary.Of(ad.HeadlineFindings.Concat(ad.TextFindings));
        var (must, merit) = (Open(ad.Must), Open(ad.Merit));
        var canBeMust = ad.LicenceRequired != false;
        if (!ad.LicenceIsNamed && items.Any(static one => one is { Kind: RequirementKind.Licence, Licence: null, IsExplicit: true }))
            ad.Remarks |= Remark.LicenceNotNamed;
        return new AdText(opening)
        {
            Headline = ad.HeadlineFindings,
            Description = ad.TextFindings,
            Items = [.. items.Select(item => item with { Field = Use(ad, item, must, merit, canBeMust) })],
        };
    }

    private static (bool Skills, bool Languages, bool Licences) Open(RequirementsDraft list) => (!list.HasSkills, !list.HasLanguages, !list.HasLicences);

    private static string? Use(AdDraft ad, AdTextItem item, (bool Skills, bool Languages, bool Licences) must, (bool Skills, bool Languages, bool Licences) merit, bool licenceCanBeMust)
    {
        if (item.Stance is not (AdTextStance.Asked or AdTextStance.Merit))
            return null;
        switch (item.Kind)
        {
            case RequirementKind.Skill when item.Skill is { } skill && !ad.Must.Has(skill) && !ad.Merit.Has(skill):
                return Put(ad, item.IsExplicit && must.Skills, merit.Skills, "skills", Remark.SkillsFromText, list => list.Add(skill));
            case RequirementKind.Language when item.Language is { } language && !ad.Must.Has(language) && !ad.Merit.Has(language):
                return Put(ad, item.IsExplicit && must.Languages, merit.Languages, "languages", Remark.LanguagesFromText, list => list.Add(language, item.Level));
            case RequirementKind.Licence when item.Licence is { } licence && !ad.Must.Has(licence) && !ad.Merit.Has(licence):
                return Put(ad, item.IsExplicit && must.Licences && licenceCanBeMust, merit.Licences, "licences", Remark.LicencesFromText, list => list.Add(licence));
            case RequirementKind.Hours when item.WorkingTime is { } hours && ad.TakeHours(hours):
                return "workingTime";
            case RequirementKind.Start when item.Start is { } start && ad.TakeStart(start):
                return "start";
            default:
                return null;
        }
    }

    private static string? Put(AdDraft ad, bool isMust, bool isMerit, string kind, Remark remark, Action<RequirementsDraft> add)
    {
        if (!isMust && !isMerit)
            return null;
        add(isMust ? ad.Must : ad.Merit);
        ad.Remarks |= remark;
        return (isMust ? "must." : "merit.") + kind;
    }
}
