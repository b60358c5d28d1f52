using FsCheck;
using FsCheck.Fluent;
using Samverkan.Recruitment;

namespace Samverkan.Testing.Recruitment;

/// <summary>What openings ask for: each kind not said, empty, or with items.</summary>
internal static class RequirementsGen
{
    /// <summary>Licences that ads ask for; most others are included in one of them or include it.</summary>
    private static readonly LicenceId[] Asked = [new("B"), new("B"), new("C"), new("CE"), new("AM"), new("svetslicens")];

    public static Gen<Requirements> Any { get; } =
        from skills in Pool.Skills.SomeOf(2).OrNothing(3)
        from languages in Pool.Languages.TableOf(Values.Level, 2).OrNothing(3)
        from licences in Asked.SomeOf(1).OrNothing(3)
        from experience in Pool.Occupations.TableOf(Gen.Choose(1, 4).OrNull(4), 1).OrNothing(3)
        select new Requirements { Skills = skills, Languages = languages, Licences = licences, Experience = experience };

    /// <summary>Nothing is asked for, and that is said.</summary>
    public static Gen<Requirements> Nothing { get; } = Gen.Constant(new Requirements
    {
        Skills = [],
        Languages = new Dictionary<LanguageId, LanguageLevel?>(),
        Licences = [],
        Experience = new Dictionary<OccupationId, int?>(),
    });
}
