using Samverkan.Recruitment;

namespace Samverkan.Testing.Recruitment;

/// <summary>The same seeker or opening, but for what a law changes.</summary>
public static class Redrafting
{
    /// <summary>The seeker, but changed.</summary>
    public static Seeker But(this Seeker seeker, Action<SeekerDraft> change)
    {
        var draft = seeker.Draft();
        change(draft);
        return draft.Make();
    }

    /// <summary>The opening, but changed.</summary>
    public static Opening But(this Opening opening, Action<OpeningDraft> change)
    {
        var draft = opening.Draft();
        change(draft);
        return draft.Make();
    }

    public static SeekerDraft Draft(this Seeker seeker) => new()
    {
        Id = seeker.Id,
        Skills = [.. seeker.Skills],
        Languages = new(seeker.Languages),
        Licences = [.. seeker.Licences],
        Experience = new(seeker.Experience),
        Occupations = [.. seeker.Occupations],
        Municipality = seeker.Municipality,
        ReachKm = seeker.ReachKm,
        WorkingTime = seeker.WorkingTime,
        From = seeker.From,
        Lacks = [.. seeker.Lacks],
        Complete = [.. seeker.Complete],
        Needs = [.. seeker.Needs],
        Barriers = [.. seeker.Barriers],
    };

    public static OpeningDraft Draft(this Opening opening) => new()
    {
        Id = opening.Id,
        Employer = opening.Employer,
        Occupation = opening.Occupation,
        OccupationGroup = opening.OccupationGroup,
        Positions = opening.Positions,
        Municipality = opening.Municipality,
        Remote = opening.Remote,
        WorkingTime = opening.WorkingTime,
        Start = opening.Start,
        Must = opening.Must,
        Merit = opening.Merit,
        Adaptable = [.. opening.Adaptable],
        Offers = opening.Offers is null ? null : [.. opening.Offers],
        Reserved = new(opening.Reserved),
    };
}
