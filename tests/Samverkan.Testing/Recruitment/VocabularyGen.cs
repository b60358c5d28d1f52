using FsCheck;
using FsCheck.Fluent;
using Samverkan.Recruitment;

namespace Samverkan.Testing.Recruitment;

/// <summary>Vocabularies over the pool: two groups, named by code or by id, the occupations in either or in none, and one occupation left out.</summary>
public static class VocabularyGen
{
    private static readonly OccupationId[] Codes = [new("7652"), new("5323")];
    private static readonly OccupationId[] Named = [.. Pool.Occupations.Except(Codes)];

    private static readonly Gen<List<SkillId>> Typical = Pool.Skills.SomeOf(4).Select(skills => skills.Distinct().ToList());

    private static readonly Gen<List<StandIn>> StandIns =
        from held in Gen.Elements(Pool.Occupations).ListOf(4)
        from asked in Gen.Elements(Pool.Occupations).ListOf(4)
        from percent in Gen.Elements(1, 25, 75, 99).ListOf(4)
        select held.Zip(asked, percent)
            .Where(one => one.First != one.Second)
            .DistinctBy(one => (one.First, one.Second))
            .Select(one => new StandIn(one.First, one.Second, one.Third))
            .ToList();

    public static Gen<Vocabulary> Any { get; } =
        from credentials in Gen.Choose(0, 3).ListOf(Pool.Skills.Length)
        from byCode in Make.OneIn(2)
        from ofGroups in Typical.ListOf(Codes.Length)
        from ofOccupations in Typical.ListOf(Named.Length)
        from groups in Gen.Choose(0, 4).ListOf(Named.Length)
        from leftOut in Gen.Choose(0, 2 * Named.Length)
        from standIns in StandIns
        let ids = Codes.Select(code => byCode ? new OccupationId("grupp " + code) : code).ToArray()
        select new Vocabulary(
            Pool.Skills.Zip(credentials, (skill, drawn) => new Skill(skill, "kompetens " + skill, drawn == 0)),
            ids.Select((id, i) => new OccupationGroup(id, "grupp " + i, byCode ? Codes[i] : null, ofGroups[i])),
            Named.Select((id, i) => new Occupation(id, "yrke " + id, groups[i] < 4 ? (groups[i] < 2 ? ids : Codes)[groups[i] % 2] : null, ofOccupations[i])).Where((_, i) => i != leftOut),
            standIns);
}
