using Samverkan.Recruitment;

namespace Samverkan.Json;

internal sealed class RequirementsShape() : Shape<Requirements>(Fields)
{
    private static readonly FieldTable<Requirements> Fields = new();

    private static readonly Field<Requirements, IReadOnlyList<SkillId>> Skills =
        Fields.Optional("skills", Values.ListOf(Values.Id<SkillId>()), asked => asked.Skills);

    private static readonly Field<Requirements, IReadOnlyDictionary<LanguageId, LanguageLevel?>> Languages =
        Fields.Optional("languages", Values.Map(Values.Id<LanguageId>(), Values.OrNull(Values.Level)), asked => asked.Languages);

    private static readonly Field<Requirements, IReadOnlyList<LicenceId>> Licences =
        Fields.Optional("licences", Values.ListOf(Values.Id<LicenceId>()), asked => asked.Licences);

    private static readonly Field<Requirements, IReadOnlyDictionary<OccupationId, int?>> Experience =
        Fields.Optional("experience", Values.Map(Values.Id<OccupationId>(), Values.OrNull(Values.AtLeast(1))), asked => asked.Experience);

    /// <summary>The requirements, or null when not even a kind is known.</summary>
    public static Requirements? Known(Requirements asked) =>
        asked is { Skills: null, Languages: null, Licences: null, Experience: null } ? null : asked;

    protected override Requirements Make(Row<Requirements> row) => new()
    {
        Skills = row.Or(Skills, null),
        Languages = row.Or(Languages, null),
        Licences = row.Or(Licences, null),
        Experience = row.Or(Experience, null),
    };
}
