using Samverkan.Recruitment;

namespace Samverkan.Testing.Recruitment;

/// <summary>An opening while it is being written: everything can be changed, and nothing is checked until it is made.</summary>
public sealed class OpeningDraft
{
    public required OpeningId Id { get; set; }

    public EmployerId? Employer { get; set; }

    public OccupationId? Occupation { get; set; }

    public OccupationId? OccupationGroup { get; set; }

    public int Positions { get; set; } = 1;

    public MunicipalityCode? Municipality { get; set; }

    public bool? Remote { get; set; }

    public WorkingTime? WorkingTime { get; set; }

    public DateOnly? Start { get; set; }

    public Requirements Must { get; set; } = Requirements.Unknown;

    public Requirements Merit { get; set; } = Requirements.Unknown;

    public List<ItemName> Adaptable { get; set; } = [];

    public List<SupportId>? Offers { get; set; }

    public Dictionary<string, int> Reserved { get; set; } = [];

    public Opening Make() => new(Id)
    {
        Employer = Employer,
        Occupation = Occupation,
        OccupationGroup = OccupationGroup,
        Positions = Positions,
        Municipality = Municipality,
        Remote = Remote,
        WorkingTime = WorkingTime,
        Start = Start,
        Must = Must,
        Merit = Merit,
        Adaptable = [.. Adaptable],
        Offers = Offers is null ? null : [.. Offers],
        Reserved = new Dictionary<string, int>(Reserved),
    };
}
