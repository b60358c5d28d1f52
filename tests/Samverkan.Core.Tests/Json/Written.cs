using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Tests.Json;

/// <summary>Seekers, openings and offers such as files can hold: with odd letters in their ids, and nothing both had and lacked.</summary>
public static class Written
{
    private static readonly string[] Odd = ["å ä ö", "a\"b", "c\\d", "e;f:g", "<h>&'i'", "日本", "😀", "7652", "B", "sv", "x\u00A0y", "place", "\u00AD"];

    private static readonly MunicipalityCode[] Places =
        [.. Enumerable.Range(0, 10_000).Select(code => new MunicipalityCode(code.ToString("0000", CultureInfo.InvariantCulture))).Where(Municipalities.Contains)];

    public static Arbitrary<Seeker> Seekers() => Arb.From(
        from id in Text()
        from lists in Lists(4)
        from languages in Levels()
        from experience in Map(text => new OccupationId(text), Gen.Choose(0, 40))
        from time in WorkingTimes()
        from reach in OrNull(Gen.Choose(0, 2000))
        from day in OrNull(Days())
        from place in OrNull(Gen.Elements(Places))
        from complete in Gen.SubListOf(RequirementKind.Skill, RequirementKind.Language, RequirementKind.Licence, RequirementKind.Experience)
        select new Seeker(new(id))
        {
            Skills = [.. lists[0].Select(text => new SkillId(text))],
            Licences = [.. lists[1].Select(text => new LicenceId(text))],
            Occupations = [.. lists[2].Select(text => new OccupationId(text))],
            Needs = [.. lists[3].Select(text => new SupportId(text))],
            Barriers = [.. lists[3].Select(text => new BarrierId(text))],
            Lacks = [.. lists[1].Select(text => new ItemName("support:" + text))],
            Languages = languages,
            Experience = experience,
            WorkingTime = time,
            ReachKm = reach,
            From = day,
            Municipality = place,
            Complete = [.. complete],
        });

    public static Arbitrary<Opening> Openings() => Arb.From(
        from id in Text()
        from texts in OrNull(Text()).ArrayOf(3)
        from lists in Lists(3)
        from must in Asked()
        from merit in Asked()
        from time in WorkingTimes()
        from day in OrNull(Days())
        from positions in Gen.Choose(1, 3)
        from remote in Gen.Elements<bool?>(null, false, true)
        from groups in Map(text => text, Gen.Choose(1, 9))
        select new Opening(new(id))
        {
            Employer = texts[0] is { } employer ? new EmployerId(employer) : null,
            Occupation = texts[1] is { } occupation ? new OccupationId(occupation) : null,
            OccupationGroup = texts[2] is { } family ? new OccupationId(family) : null,
            Positions = positions,
            Remote = remote,
            WorkingTime = time,
            Start = day,
            Must = must,
            Merit = merit,
            Adaptable = [.. lists[0].Select(text => new ItemName(text))],
            Offers = lists[1].Length == 1 ? null : [.. lists[1].Select(text => new SupportId(text))],
            Reserved = groups,
        });

    public static Arbitrary<Offer> Offers() => Arb.From(
        from first in Text()
        from more in Lists(1)
        from capacity in OrNull(Gen.Choose(1, 9))
        from days in OrNull(Gen.Choose(0, 9))
        select new Offer(new("p.1"), [.. more[0].Append(first).Distinct().Select(text => new ItemName(text))]) { Capacity = capacity, Days = days });

    private static Gen<string> Text() => Gen.OneOf(Gen.Elements(Odd), Gen.Choose(0, 50).Select(n => $"id-{n}"));

    private static Gen<string[][]> Lists(int count) => Text().ListOf().Resize(5).Select(list => list.Distinct().ToArray()).ArrayOf(count);

    private static Gen<IReadOnlyDictionary<TKey, T>> Map<TKey, T>(Func<string, TKey> key, Gen<T> value)
        where TKey : notnull =>
        from keys in Lists(1)
        from values in value.ArrayOf(keys[0].Length)
        select (IReadOnlyDictionary<TKey, T>)keys[0].Zip(values).ToDictionary(pair => key(pair.First), pair => pair.Second);

    private static Gen<IReadOnlyDictionary<LanguageId, LanguageLevel?>> Levels() =>
        Map(text => new LanguageId(text), OrNull(Gen.Elements(Enum.GetValues<LanguageLevel>())));

    private static Gen<Requirements> Asked() =>
        from lists in Lists(2)
        from known in Gen.Elements(true, false).ArrayOf(4)
        from languages in Levels()
        from experience in Map(text => new OccupationId(text), OrNull(Gen.Choose(1, 9)))
        select new Requirements
        {
            Skills = known[0] ? [.. lists[0].Select(text => new SkillId(text))] : null,
            Languages = known[1] ? languages : null,
            Licences = known[2] ? [.. lists[1].Select(text => new LicenceId(text))] : null,
            Experience = known[3] ? experience : null,
        };

    private static Gen<WorkingTime?> WorkingTimes() =>
        OrNull(from min in Gen.Choose(0, 100) from max in Gen.Choose(min, 100) select new WorkingTime(min, max));

    private static Gen<DateOnly> Days() => Gen.Choose(0, 60_000).Select(day => new DateOnly(1900, 1, 1).AddDays(day));

    private static Gen<T?> OrNull<T>(Gen<T> some)
        where T : struct => Gen.OneOf(some.Select(value => (T?)value), Gen.Constant((T?)null));

    private static Gen<string?> OrNull(Gen<string> some) => Gen.OneOf(some.Select(value => (string?)value), Gen.Constant((string?)null));
}
