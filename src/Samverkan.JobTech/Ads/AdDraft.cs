using Samverkan.JobTech.Texts;
using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.JobTech.Ads;

/// <summary>An ad while it is being read: its fields come in any order, and some can be judged only when all are known.</summary>
/// <param name="finder">Looks through its texts; null to step over them.</param>
internal sealed class AdDraft(AdTextFinder? finder)
{
    private List<(string? Field, Wording Reason)>? problems;
    private WorkingTime? working;

    public OpeningId? Id { get; set; }

    public bool Removed { get; set; }

    public decimal? Timestamp { get; set; }

    public Remark Remarks { get; set; }

    public EmployerId? Employer { get; set; }

    public OccupationId? Occupation { get; set; }

    public OccupationId? Group { get; set; }

    public int? Positions { get; set; }

    public MunicipalityCode? Municipality { get; set; }

    public bool? Remote { get; set; }

    public WorkingTime? Scope { get; set; }

    public bool ScopeIsWrong { get; private set; }

    public bool FullTime { get; set; }

    public DateOnly? Start { get; set; }

    public bool? LicenceRequired { get; set; }

    public List<Concept> LicencesNamed { get; set; } = [];

    public bool ExperienceRequired { get; set; }

    public RequirementsDraft Must { get; } = new();

    public RequirementsDraft Merit { get; } = new();

    public AdTextFinder? Finder { get; } = finder;

    public IReadOnlyList<AdTextFinding> HeadlineFindings { get; set; } = [];

    public IReadOnlyList<AdTextFinding> TextFindings { get; set; } = [];

    /// <summary>Whether the field for driving licences names one.</summary>
    public bool LicenceIsNamed => LicencesNamed.Count > 0;

    public IReadOnlyList<(string? Field, Wording Reason)> Problems => problems ?? [];

    /// <summary>Notes that a field is not what it should be; it is left unknown.</summary>
    public void Wrong(string? field, Wording expected) => (problems ??= []).Add((field, expected));

    /// <summary>Notes that the range of working time is not one.</summary>
    public void WrongScope()
    {
        ScopeIsWrong = true;
        Wrong("scope_of_work", Expected.Hours);
    }

    /// <summary>Takes what all its fields say, and then from its texts what they do not; null when nothing is looked for there.</summary>
    public AdText? ReadText(OpeningId id)
    {
        RequireLicences();
        working = Hours.Of(this);
        return Finder is null ? null : TextFill.Read(this, id);
    }

    /// <summary>Takes a working time that was found in the text; false when the ad's fields say or should say it.</summary>
    public bool TakeHours(WorkingTime hours)
    {
        if (working is not null || ScopeIsWrong)
            return false;
        working = hours;
        Remarks |= Remark.HoursFromText;
        return true;
    }

    /// <summary>Takes a start that was found in the text; false when the ad has a field that is a date.</summary>
    public bool TakeStart(DateOnly start)
    {
        if (Start is not null)
            return false;
        Start = start;
        Remarks |= Remark.StartFromText;
        return true;
    }

    /// <summary>The opening that the ad describes, once all has been read.</summary>
    public Opening ToOpening(OpeningId id)
    {
        if (ExperienceRequired && Must.Experience.Count == 0)
            Remarks |= Remark.ExperienceNotNamed;
        return new Opening(id)
        {
            Employer = Employer,
            Occupation = Occupation,
            OccupationGroup = Group,
            Positions = Positions ?? 1,
            Municipality = Municipality,
            Remote = Remote,
            WorkingTime = working,
            Start = Start,
            Must = Must.ToRequirements(),
            Merit = Merit.ToRequirements(),
        };
    }

    /// <summary>The licences named are required, unless the ad says that none is: the form's default, which says nothing of what counts in favour.</summary>
    private void RequireLicences()
    {
        if (LicenceRequired == true && LicencesNamed.Count == 0)
            Remarks |= Remark.LicenceNotNamed;
        if (LicenceRequired == false)
        {
            if (LicencesNamed.Count > 0)
                Remarks |= Remark.LicenceNotRequired;
            return;
        }

        foreach (var licence in LicencesNamed)
        {
            var category = Licences.Category(licence.Label);
            if ((category ?? licence.Id) is { } name)
                Must.Add(new LicenceId(name));
            else
                Wrong("driving_license", Expected.AConcept);
            if (category is null)
                Remarks |= Remark.LicenceWithoutCategory;
        }
    }
}
