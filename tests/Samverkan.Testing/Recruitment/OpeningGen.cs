using FsCheck;
using FsCheck.Fluent;
using Samverkan.Recruitment;

namespace Samverkan.Testing.Recruitment;

/// <summary>Openings: every field known and not known, with and without occupation and group, adaptable in every way.</summary>
public static class OpeningGen
{
    private static readonly Gen<(OccupationId? Occupation, OccupationId? Group)> Work = Gen.Elements<(OccupationId?, OccupationId?)>(
        (new("lagerarbetare"), new("7652")),
        (new("truckförare"), new("7652")),
        (new("undersköterska"), new("5323")),
        (new("B"), null),
        (new("7652"), new("7652")),
        (null, new("5323")),
        (null, null));

    private static readonly Gen<OpeningDraft> Frame =
        from id in Gen.Elements(Pool.OpeningIds)
        from work in Work
        from municipality in Values.Municipality
        from remote in Gen.Frequency((1, Gen.Constant<bool?>(true)), (3, Gen.Constant<bool?>(false)), (4, Gen.Constant<bool?>(null)))
        from time in Values.WorkingTime.OrNull(4)
        from start in Values.Day.OrNull(4)
        from positions in Gen.Choose(1, 3)
        from employer in Gen.Elements(new EmployerId("e1"), new EmployerId("e2")).OrNull(3)
        select new OpeningDraft
        {
            Id = new OpeningId(id),
            Occupation = work.Occupation,
            OccupationGroup = work.Group,
            Municipality = municipality,
            Remote = remote,
            WorkingTime = time,
            Start = start,
            Positions = positions,
            Employer = employer,
        };

    /// <summary>An opening by any id. Musts exclude, so half of the openings have few of them.</summary>
    public static Gen<Opening> Any { get; } =
        from draft in Frame
        from must in Gen.Frequency((3, RequirementsGen.Any), (2, RequirementsGen.Nothing), (1, Gen.Constant(Requirements.Unknown)))
        from merit in Gen.Frequency((4, RequirementsGen.Any), (1, RequirementsGen.Nothing))
        from adaptable in Values.Name.ListOf(3)
        from count in Gen.Choose(0, 3)
        from offers in Pool.Supports.SomeOf(2).OrNothing(3)
        from reserved in new[] { "newly-arrived", "young" }.TableOf(Gen.Choose(1, 2), 1)
        select Finished(draft, must, merit, [.. adaptable.Take(count)], offers, reserved);

    private static Opening Finished(
        OpeningDraft draft, Requirements must, Requirements merit, List<ItemName> adaptable, List<SupportId>? offers, Dictionary<string, int> reserved)
    {
        draft.Must = must;
        draft.Merit = merit;
        draft.Adaptable = adaptable;
        draft.Offers = offers;
        draft.Reserved = reserved;
        return draft.Make();
    }
}
