using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.JobTech.Ads;

/// <summary>An ad while it is being read: its fields come in any order, and some can be judged only when all are known.</summary>
internal sealed class AdDraft
{
    private List<(string? Field, Wording Reason)>? problems;

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

    public IReadOnlyList<(string? Field, Wording Reason)> Problems => problems ?? [];

    /// <summary>Notes that a field is not what it should be; it is left unknown.</summary>
    public void Wrong(string? field, Wording expected) => (problems ??= []).Add((field, expected));

    /// <summary>Notes that the range of working time is not one.</summary>
    public void WrongScope()
    {
        ScopeIsWrong = true;
        Wrong("scope_of_work", Expected.Hours);
    }

    /// <summary>The opening that the ad describes.</summary>
    public Opening ToOpening(OpeningId id)
    {
        RequireLicences();
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
            WorkingTime = Hours.Of(this),
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
