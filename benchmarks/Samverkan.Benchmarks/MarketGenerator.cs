using System.Globalization;
using Samverkan.Recruitment;

namespace Samverkan.Benchmarks;

/// <summary>
/// Makes a market that looks like a real one, the same from the same seed.
/// <list type="bullet">
/// <item>6,000 skills, drawn as 1/n by rank: a few are asked for everywhere, most hardly anywhere.</item>
/// <item>400 occupation groups of unequal size (1/√n) with 6 occupations each, and 30 typical skills a group, of which the first are the most typical (1/√n).</item>
/// <item>The 290 Swedish municipalities, of unequal size (1/n in an order that the seed shuffles).</item>
/// <item>A seeker has 3 to 12 skills (four of five typical of the own group), experience in 1 to 3 occupations, Swedish at some level (88 %), other languages, a B licence (55 %), a reach of 10 to 100 km. Not said:
/// municipality 5 %, reach 20 %, working time 30 %, first day 40 %. One in seven closes some list, one in five lacks something by name, one in four needs support.</item>
/// <item>An opening names occupation and group (97 %), place (92 %), hours (85 %), a first day (40 %), skills as must (60 %: 1 to 4) and as merit (60 %: 1 to 5), languages (50 %), licences (50 %, half of them none), experience (45 %), support offered (40 %). The employer can adapt something in one of five.</item>
/// <item>8 partners, each with an offer that bridges a licence, a language or some skills.</item>
/// </list>
/// </summary>
internal sealed class MarketGenerator
{
    private const int Skills = 6000;
    private const int Groups = 400;
    private const int OccupationsOfAGroup = 6;
    private const int TypicalSkills = 30;

    private static readonly LanguageLevel?[] Levels = [null, LanguageLevel.A1, LanguageLevel.A2, LanguageLevel.B1, LanguageLevel.B1, LanguageLevel.B2, LanguageLevel.C1, LanguageLevel.Native, LanguageLevel.Native, LanguageLevel.Native];
    private static readonly string[] OtherLanguages = ["en", "ar", "so", "fi", "fa", "ti", "es", "de", "pl", "uk"];
    private static readonly SupportId[] Supports = [new("mentor"), new("tolk"), new("handledare"), new("arbetshjälpmedel"), new("anpassad-introduktion")];

    private readonly Dice dice;
    private readonly MarketShape shape;
    private readonly Zipf anySkill = new(Skills, steep: true);
    private readonly Zipf typicalSkill = new(TypicalSkills, steep: false);
    private readonly Zipf anyGroup = new(Groups, steep: false);
    private readonly Zipf anyPlace;
    private readonly int[][] typical;
    private readonly MunicipalityCode[] places;

    private MarketGenerator(ulong seed, MarketShape shape)
    {
        dice = new(seed);
        this.shape = shape;
        places = [.. Enumerable.Range(0, 10_000).Select(code => new MunicipalityCode(code.ToString("D4", CultureInfo.InvariantCulture))).Where(Municipalities.Contains)];
        for (var i = places.Length - 1; i > 0; i--)
        {
            var j = dice.Roll(i + 1);
            (places[i], places[j]) = (places[j], places[i]);
        }

        anyPlace = new(places.Length, steep: true);
        typical = [.. Enumerable.Range(0, Groups).Select(_ => Enumerable.Range(0, TypicalSkills).Select(_ => dice.Percent(30) ? anySkill.Draw(dice) : dice.Roll(Skills)).ToArray())];
    }

    public static GeneratedMarket Make(int seekers, int openings, ulong seed = 1, MarketShape shape = MarketShape.Nation)
    {
        var generator = new MarketGenerator(seed, shape);
        return new(
            [.. Enumerable.Range(0, seekers).Select(generator.SeekerOf)],
            [.. Enumerable.Range(0, openings).Select(generator.OpeningOf)],
            [.. Enumerable.Range(0, 8).Select(generator.OfferOf)]);
    }

    private static OccupationId Group(int group) => new((1000 + group).ToString(CultureInfo.InvariantCulture));

    private Seeker SeekerOf(int number)
    {
        var group = anyGroup.Draw(dice);
        var seeker = new Seeker(new(string.Create(CultureInfo.InvariantCulture, $"s{number}")))
        {
            Skills = SkillsOf(group, dice.Between(3, 12)),
            Languages = LanguagesOf(),
            Licences = dice.Percent(55) ? dice.Percent(8) ? [new("CE")] : [new("B")] : [],
            Experience = Enumerable.Range(0, dice.Between(1, 3)).Select(_ => Occupation(group)).Distinct().ToDictionary(id => id, _ => dice.Between(0, 15)),
            Occupations = dice.Percent(85) ? [Occupation(group), Group(group)] : [],
            Municipality = dice.Percent(95) ? Place() : null,
            ReachKm = dice.Percent(80) ? 10 * dice.Between(1, 10) : null,
            WorkingTime = dice.Percent(70) ? dice.Of<WorkingTime>(new(100, 100), new(75, 100), new(50, 100), new(25, 50)) : null,
            From = dice.Percent(60) ? Day() : null,
            Complete = dice.Percent(14) ? [dice.Of(RequirementKind.Skill, RequirementKind.Language, RequirementKind.Licence, RequirementKind.Experience)] : [],
            Needs = dice.Percent(25) ? [dice.Of(Supports)] : [],
            Lacks = dice.Percent(20) ? [new(dice.Of("licence:C", "licence:D", "skill:missing", "language:fr", "experience:9999"))] : [],
        };
        return seeker;
    }

    private Opening OpeningOf(int number)
    {
        var group = anyGroup.Draw(dice);
        var named = dice.Percent(97);
        return new(new(string.Create(CultureInfo.InvariantCulture, $"o{number}")))
        {
            Occupation = named ? Occupation(group) : null,
            OccupationGroup = named ? Group(group) : null,
            Municipality = dice.Percent(92) ? Place() : null,
            Remote = Remote(),
            WorkingTime = dice.Percent(85) ? dice.Of<WorkingTime>(new(100, 100), new(100, 100), new(75, 100), new(50, 75), new(10, 50)) : null,
            Start = dice.Percent(40) ? Day() : null,
            Must = new()
            {
                Skills = dice.Percent(60) ? SkillsOf(group, dice.Between(1, 4)) : null,
                Languages = dice.Percent(50) ? AskedLanguages() : null,
                Licences = dice.Percent(50) ? dice.Percent(50) ? [new(dice.Of("B", "B", "B", "C", "D"))] : [] : null,
                Experience = dice.Percent(45) ? AskedExperience(group) : null,
            },
            Merit = new()
            {
                Skills = dice.Percent(60) ? SkillsOf(group, dice.Between(1, 5)) : null,
                Languages = dice.Percent(50) ? AskedLanguages() : null,
                Licences = dice.Percent(50) ? dice.Percent(20) ? [new("B")] : [] : null,
            },
            Adaptable = dice.Percent(20) ? [new(dice.Of("languages", "hours", "skills", "start", "licence:B"))] : [],
            Offers = dice.Percent(40) ? [.. new[] { dice.Of(Supports), dice.Of(Supports) }.Distinct()] : null,
        };
    }

    private Offer OfferOf(int number) => new(
        new(string.Create(CultureInfo.InvariantCulture, $"p{number}")),
        [new(dice.Of("licence:B", "language:sv", "licence:C")), .. SkillsOf(anyGroup.Draw(dice), 3).Select(skill => new ItemName("skill:" + skill))]);

    private List<SkillId> SkillsOf(int group, int count) =>
    [
        .. Enumerable.Range(0, count)
            .Select(_ => dice.Percent(80) ? typical[group][typicalSkill.Draw(dice)] : anySkill.Draw(dice))
            .Distinct()
            .Select(skill => new SkillId(string.Create(CultureInfo.InvariantCulture, $"k{skill}"))),
    ];

    private Dictionary<LanguageId, LanguageLevel?> LanguagesOf()
    {
        var languages = new Dictionary<LanguageId, LanguageLevel?>();
        if (dice.Percent(88))
            languages[new("sv")] = dice.Of(Levels);
        for (var i = dice.Roll(3); i > 0; i--)
            languages[new(dice.Of(OtherLanguages))] = dice.Of(Levels);
        return languages;
    }

    private Dictionary<LanguageId, LanguageLevel?> AskedLanguages()
    {
        var languages = new Dictionary<LanguageId, LanguageLevel?> { [new("sv")] = dice.Of<LanguageLevel?>(null, LanguageLevel.A2, LanguageLevel.B1, LanguageLevel.B2, LanguageLevel.C1) };
        if (dice.Percent(30))
            languages[new("en")] = dice.Of<LanguageLevel?>(null, LanguageLevel.B1, LanguageLevel.B2);
        return languages;
    }

    private Dictionary<OccupationId, int?> AskedExperience(int group) => new() { [Occupation(group)] = dice.Of<int?>(null, 1, 2, 3, 5) };

    private OccupationId Occupation(int group) => new(string.Create(CultureInfo.InvariantCulture, $"y{group}-{dice.Roll(OccupationsOfAGroup)}"));

    /// <summary>Rolls the dice alike whatever the shape, so that nothing else differs between shapes.</summary>
    private MunicipalityCode Place() => anyPlace.Draw(dice) is var drawn && shape == MarketShape.OneCity ? places[0] : places[drawn];

    private bool? Remote()
    {
        var said = dice.Percent(30) ? dice.Percent(15) : (bool?)null;
        return shape == MarketShape.Remote ? true : said;
    }

    private DateOnly Day() => new DateOnly(2027, 1, 1).AddDays(7 * dice.Roll(26));
}
