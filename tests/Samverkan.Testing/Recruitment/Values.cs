using FsCheck;
using FsCheck.Fluent;
using Samverkan.Recruitment;

namespace Samverkan.Testing.Recruitment;

/// <summary>Values that seekers and openings share.</summary>
internal static class Values
{
    public static Gen<WorkingTime> WorkingTime { get; } =
        from a in Gen.Elements(0, 25, 50, 75, 100)
        from b in Gen.Elements(0, 25, 50, 75, 100)
        select new WorkingTime(Math.Min(a, b), Math.Max(a, b));

    public static Gen<DateOnly> Day { get; } = Gen.Choose(0, 4).Select(week => new DateOnly(2027, 1, 11).AddDays(7 * week));

    /// <summary>The ends of the scale, and no level at all, decide most; so they come most often.</summary>
    public static Gen<LanguageLevel?> Level { get; } =
        Gen.Frequency((1, Gen.Elements(Enum.GetValues<LanguageLevel>())), (1, Gen.Elements(LanguageLevel.A1, LanguageLevel.Native))).OrNull(3);

    public static Gen<MunicipalityCode?> Municipality { get; } = Gen.Elements(Pool.Municipalities).OrNull(6);

    public static Gen<ItemName> Name { get; } = Gen.Elements(Pool.Names).Select(name => new ItemName(name));
}
