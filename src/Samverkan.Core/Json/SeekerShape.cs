using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Json;

/// <summary>A seeker's fields. An empty list and a missing one are the same, and the missing one is written.</summary>
internal sealed class SeekerShape() : Shape<Seeker>(Fields)
{
    private static readonly FieldTable<Seeker> Fields = new();

    private static readonly Field<Seeker, SeekerId> Id = Fields.Required("id", Values.OwnId<SeekerId>(), seeker => seeker.Id);

    private static readonly Field<Seeker, IReadOnlyList<SkillId>> Skills =
        Fields.Optional("skills", Values.ListOf(Values.Id<SkillId>()), seeker => Some(seeker.Skills));

    private static readonly Field<Seeker, IReadOnlyDictionary<LanguageId, LanguageLevel?>> Languages =
        Fields.Optional("languages", Values.Map(Values.Id<LanguageId>(), Values.OrNull(Values.Level)), seeker => Some(seeker.Languages));

    private static readonly Field<Seeker, IReadOnlyList<LicenceId>> Licences =
        Fields.Optional("licences", Values.ListOf(Values.Id<LicenceId>()), seeker => Some(seeker.Licences));

    private static readonly Field<Seeker, MunicipalityCode> Municipality =
        Fields.Optional("municipality", Values.Municipality, seeker => seeker.Municipality);

    private static readonly Field<Seeker, int> ReachKm = Fields.Optional("reachKm", Values.AtLeast(0), seeker => seeker.ReachKm);

    private static readonly Field<Seeker, IReadOnlyList<MunicipalityCode>> Reachable =
        Fields.Optional("reachable", Values.ListOf(Values.Municipality), seeker => Some(seeker.Reachable));

    private static readonly Field<Seeker, WorkingTime> WorkingTime =
        Fields.Optional("workingTime", new WorkingTimeShape(), seeker => seeker.WorkingTime);

    private static readonly Field<Seeker, DateOnly> From = Fields.Optional("from", Values.Day, seeker => seeker.From);

    private static readonly Field<Seeker, IReadOnlyList<OccupationId>> Occupations =
        Fields.Optional("occupations", Values.ListOf(Values.Id<OccupationId>()), seeker => Some(seeker.Occupations));

    private static readonly Field<Seeker, IReadOnlyDictionary<OccupationId, int>> Experience =
        Fields.Optional("experience", Values.Map(Values.Id<OccupationId>(), Values.AtLeast(0)), seeker => Some(seeker.Experience));

    private static readonly Field<Seeker, IReadOnlyList<ItemName>> Lacks =
        Fields.Optional("lacks", Values.ListOf(Values.Item), seeker => Some(seeker.Lacks));

    private static readonly Field<Seeker, IReadOnlyList<RequirementKind>> Complete =
        Fields.Optional("complete", Values.ListOf(Values.ListedKind), seeker => Some(seeker.Complete));

    private static readonly Field<Seeker, IReadOnlyList<SupportId>> Needs =
        Fields.Optional("needs", Values.ListOf(Values.Id<SupportId>()), seeker => Some(seeker.Needs));

    private static readonly Field<Seeker, IReadOnlyList<BarrierId>> Barriers =
        Fields.Optional("barriers", Values.ListOf(Values.Id<BarrierId>()), seeker => Some(seeker.Barriers));

    private static readonly Wording Contradiction = new(
        "något står både här och bland det som finns; förväntade det på ett ställe (skriv slaget före, som skill:B, om bara ett slag menas)",
        "something is both here and among what the person has; expected it in one place (write its kind first, as skill:B, when one kind is meant)");

    protected override Seeker Make(Row<Seeker> row)
    {
        var seeker = new Seeker(row.Get(Id))
        {
            Skills = row.Or(Skills, []),
            Languages = row.Or(Languages, Nothing<LanguageId, LanguageLevel?>.Known),
            Licences = row.Or(Licences, []),
            Municipality = row.Maybe(Municipality),
            ReachKm = row.Maybe(ReachKm),
            Reachable = row.Or(Reachable, []),
            WorkingTime = row.Maybe(WorkingTime),
            From = row.Maybe(From),
            Occupations = row.Or(Occupations, []),
            Experience = row.Or(Experience, Nothing<OccupationId, int>.Known),
            Lacks = row.Or(Lacks, []),
            Complete = row.Or(Complete, []),
            Needs = row.Or(Needs, []),
            Barriers = row.Or(Barriers, []),
        };
        return LacksWhatIsHad(seeker) ? throw row.Wrong(Lacks, Contradiction) : seeker;
    }

    /// <summary>Looked up rather than compared each with each: both lists may be long.</summary>
    private static bool LacksWhatIsHad(Seeker seeker)
    {
        if (seeker.Lacks.Count == 0)
            return false;
        var lacked = seeker.Lacks.Select(name => (name.Kind, name.Id)).ToHashSet();
        return seeker.Skills.Any(id => Lacked(RequirementKind.Skill, id.Value))
            || seeker.Languages.Keys.Any(id => Lacked(RequirementKind.Language, id.Value))
            || seeker.Licences.Any(id => Lacked(RequirementKind.Licence, id.Value))
            || seeker.Experience.Keys.Any(id => Lacked(RequirementKind.Experience, id.Value));

        bool Lacked(RequirementKind kind, string id) => lacked.Contains((null, id)) || lacked.Contains((kind, id)) || lacked.Contains((kind, null));
    }

    private static IReadOnlyList<T>? Some<T>(IReadOnlyList<T> list) => list.Count == 0 ? null : list;

    private static IReadOnlyDictionary<TKey, T>? Some<TKey, T>(IReadOnlyDictionary<TKey, T> map) => map.Count == 0 ? null : map;
}
