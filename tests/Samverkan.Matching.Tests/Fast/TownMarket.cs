using Samverkan.Recruitment;

namespace Samverkan.Matching.Tests.Fast;

/// <summary>A market of some thousands, in which places, voices and skills are shared as in a real one: several bays, many aisles, ties.</summary>
internal sealed class TownMarket
{
    private static readonly string[] Codes = ["0180", "0184", "0183", "1480", "2584", "1287", "0114", "0115", "1280", "1281"];
    private readonly Dice dice;

    public TownMarket(ulong seed, int seekers, int openings)
    {
        dice = new(seed);
        Seekers = [.. Enumerable.Range(0, seekers).Select(number => SeekerOf($"s{number}"))];
        Openings = [.. Enumerable.Range(0, openings).Select(number => OpeningOf($"o{number}"))];
    }

    public List<Seeker> Seekers { get; }

    public List<Opening> Openings { get; }

    public Market Compile() => Market.Compile(Seekers, Openings, seed: 7);

    public Seeker SeekerOf(string id) => new(new(id))
    {
        Skills = [.. Skills(1 + dice.Roll(6))],
        Languages = dice.OneIn(3) ? [] : new Dictionary<LanguageId, LanguageLevel?> { [new("sv")] = dice.Of<LanguageLevel?>(null, LanguageLevel.A2, LanguageLevel.B1, LanguageLevel.C1) },
        Licences = dice.OneIn(2) ? [new("B")] : [],
        Experience = new Dictionary<OccupationId, int> { [new($"y{dice.Roll(30)}")] = dice.Roll(6) },
        Occupations = [new($"y{dice.Roll(30)}")],
        Municipality = new(dice.Of(Codes)),
        ReachKm = dice.Of<int?>(null, 0, 20, 60, 400),
        WorkingTime = dice.OneIn(3) ? null : dice.Of(new WorkingTime(50, 100), new WorkingTime(100, 100), new WorkingTime(25, 50)),
        From = dice.OneIn(2) ? null : new(2027, 1, 1 + dice.Roll(5)),
        Complete = dice.OneIn(5) ? [RequirementKind.Skill] : dice.OneIn(9) ? [RequirementKind.Experience, RequirementKind.Licence] : [],
        Needs = dice.OneIn(4) ? [new(dice.Of("mentor", "tolk"))] : [],
        Lacks = dice.OneIn(6) ? [new("language:en")] : [],
    };

    public Opening OpeningOf(string id) => new(new(id))
    {
        Occupation = dice.OneIn(8) ? null : new($"y{dice.Roll(30)}"),
        Municipality = dice.OneIn(10) ? null : new(dice.Of(Codes)),
        Remote = dice.OneIn(12) ? true : null,
        WorkingTime = dice.OneIn(3) ? null : dice.Of(new WorkingTime(100, 100), new WorkingTime(40, 80)),
        Start = dice.OneIn(2) ? null : new(2027, 1, 1 + dice.Roll(5)),
        Must = new()
        {
            Skills = dice.OneIn(3) ? [.. Skills(1 + dice.Roll(2))] : null,
            Languages = dice.OneIn(2) ? new Dictionary<LanguageId, LanguageLevel?> { [new("sv")] = dice.Of<LanguageLevel?>(null, LanguageLevel.B1) } : null,
            Licences = dice.OneIn(4) ? [new("B")] : null,
        },
        Merit = new() { Skills = dice.OneIn(2) ? [.. Skills(dice.Roll(8))] : null, Experience = dice.OneIn(3) ? new Dictionary<OccupationId, int?> { [new($"y{dice.Roll(30)}")] = dice.Of<int?>(null, 2, 4) } : null },
        Adaptable = dice.OneIn(4) ? [new(dice.Of("hours", "start", "languages"))] : [],
        Offers = dice.OneIn(3) ? [new("mentor")] : null,
    };

    private IEnumerable<SkillId> Skills(int count) => Enumerable.Range(0, count).Select(_ => new SkillId($"k{dice.Roll(1 + dice.Roll(120))}")).Distinct();
}
