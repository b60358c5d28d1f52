using Samverkan.Recruitment;

namespace Samverkan.Matching.Tests.Fast;

public sealed class FingerprintTests
{
    private static readonly SeekerId S = new("s1");
    private static readonly OpeningId O = new("o1");

    [Fact]
    public void TheFingerprintDoesNotDependOnTheOrderOfInput()
    {
        for (ulong seed = 0; seed < 50; seed++)
        {
            var market = new RandomMarket(seed);
            var turned = Market.Compile(
                market.Seekers.AsEnumerable().Reverse().Select(Turned),
                market.Openings.AsEnumerable().Reverse().Select(Turned),
                market.Policy,
                market.Rarity,
                market.Offers.AsEnumerable().Reverse(),
                vocabulary: market.Vocabulary,
                distances: market.Distances);
            Assert.Equal(market.Fast().Fingerprint, turned.Fingerprint);
        }
    }

    /// <summary>Every change of every field, from nothing said, gives a fingerprint of its own.</summary>
    [Fact]
    public void TheFingerprintCoversEveryField()
    {
        var seekers = new List<Seeker>
        {
            new(S),
            new(new("s2")),
            new(S) { Skills = [new("a")] },
            new(S) { Languages = new Dictionary<LanguageId, LanguageLevel?> { [new("a")] = null } },
            new(S) { Languages = new Dictionary<LanguageId, LanguageLevel?> { [new("a")] = LanguageLevel.A1 } },
            new(S) { Licences = [new("a")] },
            new(S) { Experience = new Dictionary<OccupationId, int> { [new("a")] = 0 } },
            new(S) { Experience = new Dictionary<OccupationId, int> { [new("a")] = 1 } },
            new(S) { Occupations = [new("a")] },
            new(S) { Municipality = new("0180") },
            new(S) { ReachKm = 0 },
            new(S) { Reachable = [new("0180")] },
            new(S) { WorkingTime = new(0, 100) },
            new(S) { WorkingTime = new(100, 100) },
            new(S) { From = DateOnly.MinValue },
            new(S) { Lacks = [new("a")] },
            new(S) { Lacks = [new("skill:a")] },
            new(S) { Complete = [RequirementKind.Skill] },
            new(S) { Needs = [new("a")] },
            new(S) { Barriers = [new("a")] },
        };
        var openings = new List<Opening>
        {
            new(O),
            new(O) { Employer = new("a") },
            new(O) { Occupation = new("a") },
            new(O) { OccupationGroup = new("a") },
            new(O) { Positions = 2 },
            new(O) { Municipality = new("0180") },
            new(O) { Remote = false },
            new(O) { Remote = true },
            new(O) { WorkingTime = new(0, 100) },
            new(O) { Start = DateOnly.MinValue },
            new(O) { Adaptable = [new("a")] },
            new(O) { Offers = [] },
            new(O) { Offers = [new("a")] },
            new(O) { Reserved = new Dictionary<string, int> { ["a"] = 1 } },
        };
        foreach (var asked in Asked())
            openings.AddRange([new(O) { Must = asked }, new(O) { Merit = asked }]);

        var prints = seekers.ConvertAll(seeker => Market.Compile([seeker], []).Fingerprint);
        prints.AddRange(openings.ConvertAll(opening => Market.Compile([], [opening], rarity: new(0, [])).Fingerprint));
        prints.Add(Market.Compile([], []).Fingerprint);
        prints.Add(Market.Compile([], [], new MatchPolicy(mustFactor: 3)).Fingerprint);
        prints.Add(Market.Compile([], [], rarity: new(7, [])).Fingerprint);
        prints.Add(Market.Compile([], [], offers: [new(new("p1"), [new("a")])]).Fingerprint);
        prints.Add(Market.Compile([], [], offers: [new(new("p1"), [new("a")]) { Capacity = 1 }]).Fingerprint);
        prints.Add(Market.Compile([], [], offers: [new(new("p1"), [new("a")]) { Days = 1 }]).Fingerprint);
        Assert.Equal(prints.Count, prints.Distinct().Count());
        Assert.All(prints, print => Assert.Matches("^[0-9a-f]{64}$", print));
    }

    [Fact]
    public void Fingerprint_OtherSeed_IsTheSame() =>
        Assert.Equal(Market.Compile([new(S)], [], seed: 1).Fingerprint, Market.Compile([new(S)], [], seed: 2).Fingerprint);

    private static IEnumerable<Requirements> Asked() =>
    [
        new() { Skills = [] },
        new() { Skills = [new("a")] },
        new() { Languages = new Dictionary<LanguageId, LanguageLevel?>() },
        new() { Languages = new Dictionary<LanguageId, LanguageLevel?> { [new("a")] = null } },
        new() { Languages = new Dictionary<LanguageId, LanguageLevel?> { [new("a")] = LanguageLevel.Native } },
        new() { Licences = [] },
        new() { Licences = [new("a")] },
        new() { Experience = new Dictionary<OccupationId, int?>() },
        new() { Experience = new Dictionary<OccupationId, int?> { [new("a")] = null } },
        new() { Experience = new Dictionary<OccupationId, int?> { [new("a")] = 1 } },
    ];

    private static Seeker Turned(Seeker seeker) => new(seeker.Id)
    {
        Skills = [.. seeker.Skills.Reverse()],
        Languages = seeker.Languages.Reverse().ToDictionary(),
        Licences = [.. seeker.Licences.Reverse()],
        Experience = seeker.Experience.Reverse().ToDictionary(),
        Occupations = [.. seeker.Occupations.Reverse()],
        Municipality = seeker.Municipality,
        ReachKm = seeker.ReachKm,
        Reachable = [.. seeker.Reachable.Reverse()],
        WorkingTime = seeker.WorkingTime,
        From = seeker.From,
        Complete = [.. seeker.Complete.Reverse()],
        Needs = [.. seeker.Needs.Reverse()],
        Barriers = [.. seeker.Barriers.Reverse()],
        Lacks = [.. seeker.Lacks.Reverse()],
    };

    private static Opening Turned(Opening opening) => new(opening.Id)
    {
        Occupation = opening.Occupation,
        OccupationGroup = opening.OccupationGroup,
        Positions = opening.Positions,
        Municipality = opening.Municipality,
        Remote = opening.Remote,
        WorkingTime = opening.WorkingTime,
        Start = opening.Start,
        Must = Turned(opening.Must),
        Merit = Turned(opening.Merit),
        Adaptable = [.. opening.Adaptable.Reverse()],
        Offers = opening.Offers is { } offers ? [.. offers.Reverse()] : null,
    };

    private static Requirements Turned(Requirements asked) => new()
    {
        Skills = asked.Skills is { } skills ? [.. skills.Reverse()] : null,
        Languages = asked.Languages?.Reverse().ToDictionary(),
        Licences = asked.Licences is { } licences ? [.. licences.Reverse()] : null,
        Experience = asked.Experience?.Reverse().ToDictionary(),
    };
}
