using Samverkan.Matching;
using Samverkan.Recruitment;

namespace Samverkan.Benchmarks.National;

/// <summary>Markets made to be slow: twice as much of what makes them so must take no more than about twice as long.</summary>
internal static class HostileRun
{
    private const int Top = AllLists.Top;
    private const int Doublings = 3;
    private static readonly DateOnly Day = new(2027, 1, 1);

    public static int Run()
    {
        var table = new MarkdownTable("market", "n", "compile, ms", "by seeker, ms", "by opening, ms", "all, ms", "to half of n");
        Grow(table, "n copies of one seeker, 20 openings", 250_000, n => (Seekers(n, _ => Skills(0, 3)), Openings(20, _ => Skills(0, 2))));
        Grow(table, "n copies of one opening, 20 seekers", 50_000, n => (Seekers(20, _ => Skills(0, 3)), Openings(n, _ => Skills(0, 2))));
        Grow(table, "n seekers with all of 1,000 skills, 1,000 openings", 500, n => (Seekers(n, _ => Skills(0, 1_000)), Openings(1_000, i => Skills(i % 900, 20))));
        Grow(table, "n seekers who say nothing, 200 openings that say nothing", 20_000, n => (Seekers(n, _ => []), Openings(200, _ => null)));
        Grow(table, "n seekers with a skill that nobody else has, 200 openings", 20_000, n => (Seekers(n, i => Skills(i, 1)), Openings(200, i => Skills(i, 1))));
        Grow(table, "n seekers from days that nobody else says, 500 openings", 5_000, n => (
            Enumerable.Range(0, n).Select(i => new Seeker(new($"s{i}")) { From = Day.AddDays(i), Municipality = new("0180"), ReachKm = i % 5_000 }),
            Enumerable.Range(0, 500).Select(i => new Opening(new($"o{i}")) { Start = Day.AddDays(i), Municipality = new("1480") })));
        Grow(table, "one opening with n musts, one seeker with all and one with none", 20_000, n => (Seekers(2, i => Skills(0, i * n)), Openings(1, _ => Skills(0, n))));
        return 0;
    }

    private static void Grow(MarkdownTable table, string name, int least, Func<int, (IEnumerable<Seeker> Seekers, IEnumerable<Opening> Openings)> make)
    {
        var before = 0.0;
        for (var (doubling, n) = (0, least); doubling < Doublings; doubling++, n *= 2)
        {
            var (seekers, openings) = make(n);
            var (asked, offered) = (seekers.ToList(), openings.ToList());
            GC.Collect();
            Market market = null!;
            var compiling = Meter.Median(3, () => market = Market.Compile(asked, offered)).Processor / 1e3;
            var bySeeker = Meter.Median(3, () => _ = market.Shortlists(MatchSide.Seeker, Top).Count()).Processor / 1e3;
            var byOpening = Meter.Median(3, () => _ = market.Shortlists(MatchSide.Opening, Top).Count()).Processor / 1e3;
            var all = compiling + bySeeker + byOpening;
            table.Row(name, n, compiling, bySeeker, byOpening, all, before > 0 ? FormattableString.Invariant($"{all / before:F1} x") : "");
            before = all;
        }
    }

    private static IEnumerable<Seeker> Seekers(int count, Func<int, SkillId[]> skills) => Enumerable.Range(0, count).Select(i => new Seeker(new($"s{i}")) { Skills = skills(i) });

    private static IEnumerable<Opening> Openings(int count, Func<int, SkillId[]?> musts) => Enumerable.Range(0, count).Select(i => new Opening(new($"o{i}")) { Must = new() { Skills = musts(i) } });

    private static SkillId[] Skills(int first, int count) => [.. Enumerable.Range(first, count).Select(skill => new SkillId($"k{skill}"))];
}
