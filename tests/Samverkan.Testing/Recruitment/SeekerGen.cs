using FsCheck;
using FsCheck.Fluent;
using Samverkan.Recruitment;

namespace Samverkan.Testing.Recruitment;

/// <summary>Seekers: every field known and not known, every list open and closed, and never lacking what they list.</summary>
public static class SeekerGen
{
    private static readonly RequirementKind[] Lists =
        [RequirementKind.Skill, RequirementKind.Language, RequirementKind.Licence, RequirementKind.Experience];

    private static readonly Gen<SeekerDraft> Competence =
        from skills in Pool.Skills.SomeOf(4)
        from languages in Pool.Languages.TableOf(Values.Level, 3)
        from licences in Pool.Licences.SomeOf(2)
        from experience in Pool.Occupations.TableOf(Gen.Choose(0, 4), 3)
        from occupations in Pool.Occupations.SomeOf(2)
        select new SeekerDraft
        {
            Id = new SeekerId("draft"),
            Skills = skills,
            Languages = languages,
            Licences = licences,
            Experience = experience,
            Occupations = occupations,
        };

    private static readonly Gen<SeekerDraft> Conditions =
        from draft in Competence
        from municipality in Values.Municipality
        from reach in Gen.Elements(0, 5, 6, 40, 500, int.MaxValue).OrNull(5)
        from reachable in Pool.Municipalities.SomeOf(1)
        from time in Values.WorkingTime.OrNull(4)
        from day in Values.Day.OrNull(4)
        from needs in Pool.Supports.SomeOf(2)
        from barriers in Pool.Barriers.SomeOf(2)
        select Changed(draft, it => (it.Municipality, it.ReachKm, it.Reachable, it.WorkingTime, it.From, it.Needs, it.Barriers) = (municipality, reach, reachable, time, day, needs, barriers));

    /// <summary>A seeker by any id.</summary>
    public static Gen<Seeker> Any { get; } =
        from draft in Conditions
        from names in Values.Name.ListOf(2)
        from lacking in Make.OneIn(2)
        from complete in Lists.SomeOf(2)
        from id in Gen.Elements(Pool.SeekerIds)
        select Changed(draft, it =>
        {
            it.Id = new SeekerId(id);
            it.Lacks = lacking ? [.. names.Where(name => !it.Lists(name))] : [];
            it.Complete = complete;
        }).Make();

    private static SeekerDraft Changed(SeekerDraft draft, Action<SeekerDraft> change)
    {
        change(draft);
        return draft;
    }
}
