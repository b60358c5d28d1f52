using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Matching.Tests.Fast;

/// <summary>
/// A small market in which everything that can be said is said somewhere: few ids, so that they meet; the same id in several kinds; every
/// level; municipalities in and outside the table; names of every form.
/// </summary>
internal sealed class RandomMarket
{
    private static readonly string[] SkillIds = ["truck", "svets", "B", "sv", "7652", "kassa", "Ö", "mentor"];
    private static readonly string[] LanguageIds = ["sv", "en", "ar", "B"];
    private static readonly string[] LicenceIds = ["AM", "A1", "A2", "A", "B", "BE", "C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE", "taxi", "sv"];
    private static readonly string[] OccupationIds = ["7652", "7653", "o1", "o2", "o3", "g1", "g2", "B"];
    private static readonly string[] SupportIds = ["mentor", "tolk", "taxi", "sv"];
    private static readonly string[] Codes = ["0180", "0184", "0183", "1480", "2584", "1287", "9999", "0000"];
    private static readonly LanguageLevel?[] Levels = [null, .. Enum.GetValues<LanguageLevel>().Select(level => (LanguageLevel?)level)];
    private static readonly string[] Kinds = ["skills", "languages", "licences", "experience", "support", "place", "hours", "start"];
    private static readonly string[] ItemNames =
    [
        .. Kinds, .. SkillIds, .. LanguageIds, "CE", "taxi", "o1", "g1", "skill:sv", "skill:truck", "language:sv", "language:en", "licence:B", "licence:C",
        "experience:7652", "experience:o1", "support:mentor", "language:x:y",
    ];

    private readonly Dice dice;

    public RandomMarket(ulong seed)
    {
        dice = new(seed);
        Policy = PolicyOf();
        Vocabulary = dice.OneIn(4) ? null : VocabularyOf();
        Distances = dice.OneIn(3) ? DistancesOf() : null;
        Seekers = [.. Enumerable.Range(0, 1 + dice.Roll(12)).Select(SeekerOf)];
        Openings = [.. Enumerable.Range(0, 1 + dice.Roll(12)).Select(OpeningOf)];
        Offers = [.. Enumerable.Range(0, dice.Roll(4)).Select(_ => OfferOf())];
        Rarity = dice.OneIn(3) ? RarityOf() : null;
        Seed = (ulong)dice.Roll(3);
        Top = 1 + dice.Roll(6);
    }

    public List<Seeker> Seekers { get; }

    public List<Opening> Openings { get; }

    public List<Offer> Offers { get; }

    public MatchPolicy Policy { get; }

    public RarityTable? Rarity { get; }

    public ulong Seed { get; }

    public Vocabulary? Vocabulary { get; }

    public DistanceTable? Distances { get; }

    public int Top { get; }

    public Market Fast() => Market.Compile(Seekers, Openings, Policy, Rarity, Offers, Seed, Vocabulary, Distances);

    public ReferenceMatcher Reference() => new(Seekers, Openings, Policy, Rarity, Offers, Seed, Vocabulary, Distances);

    private static List<TId> Ids<TId>(List<string> texts)
        where TId : struct, IId<TId> => texts.ConvertAll(TId.Of);

    private Seeker SeekerOf(int number)
    {
        var sparse = dice.OneIn(4) ? 12 : 3;
        var seeker = new Seeker(new($"s{number}{dice.Of("", "ö", "A", "z")}"))
        {
            Skills = Ids<SkillId>(dice.Some(sparse, SkillIds)),
            Languages = dice.Some(sparse, LanguageIds).Distinct().ToDictionary(LanguageId.Of, _ => dice.Of(Levels)),
            Licences = Ids<LicenceId>(dice.Some(2 * sparse, LicenceIds)),
            Experience = dice.Some(sparse, OccupationIds).Distinct().ToDictionary(OccupationId.Of, _ => dice.Of(0, 1, 2, 3, 7, int.MaxValue)),
            Occupations = Ids<OccupationId>(dice.Some(sparse, OccupationIds)),
            Municipality = dice.OneIn(4) ? null : new(dice.Of(Codes)),
            ReachKm = dice.OneIn(4) ? null : dice.Of(0, 2, 3, 10, 50, 500, 2000, int.MaxValue),
            Reachable = Ids<MunicipalityCode>(dice.Some(4, Codes)),
            WorkingTime = dice.OneIn(3) ? null : Time(),
            From = dice.OneIn(3) ? null : Day(),
            Complete = dice.Some(4, RequirementKind.Skill, RequirementKind.Language, RequirementKind.Licence, RequirementKind.Experience),
            Needs = Ids<SupportId>(dice.Some(sparse, SupportIds)),
            Barriers = Ids<BarrierId>(dice.Some(2, "housing")),
        };
        return Copy(seeker, [.. Names(8).Where(name => !Contradicts(seeker, name))]);
    }

    private bool Contradicts(Seeker seeker, ItemName name) =>
        seeker.Skills.Any(id => Names(name, RequirementKind.Skill, id.Value, text => Known.Canonical(new SkillId(text)).Value))
        || seeker.Languages.Keys.Any(id => name.Names(RequirementKind.Language, id.Value))
        || seeker.Licences.Any(id => name.Names(RequirementKind.Licence, id.Value))
        || seeker.Experience.Keys.Any(id => Names(name, RequirementKind.Experience, id.Value, text => Known.Canonical(new OccupationId(text)).Value));

    private Vocabulary Known => Vocabulary ?? Vocabulary.Empty;

    private static bool Names(ItemName name, RequirementKind kind, string id, Func<string, string> canonical) =>
        name.Names(kind, id) || (name.Id is { } named && (name.Kind ?? kind) == kind && canonical(named) == canonical(id));

    private static Seeker Copy(Seeker seeker, List<ItemName> lacks) => new(seeker.Id)
    {
        Skills = seeker.Skills,
        Languages = seeker.Languages,
        Licences = seeker.Licences,
        Experience = seeker.Experience,
        Occupations = seeker.Occupations,
        Municipality = seeker.Municipality,
        ReachKm = seeker.ReachKm,
        Reachable = seeker.Reachable,
        WorkingTime = seeker.WorkingTime,
        From = seeker.From,
        Complete = seeker.Complete,
        Needs = seeker.Needs,
        Barriers = seeker.Barriers,
        Lacks = lacks,
    };

    private Opening OpeningOf(int number) => new(new($"o{number}{dice.Of("", "ö", "A", "z")}"))
    {
        Occupation = dice.OneIn(3) ? null : new(dice.Of(OccupationIds)),
        OccupationGroup = dice.OneIn(2) ? null : new(dice.Of(OccupationIds)),
        Positions = 1 + dice.Roll(3),
        Municipality = dice.OneIn(4) ? null : new(dice.Of(Codes)),
        Remote = dice.Of<bool?>(null, false, false, true),
        WorkingTime = dice.OneIn(3) ? null : Time(),
        Start = dice.OneIn(3) ? null : Day(),
        Must = RequirementsOf(6),
        Merit = RequirementsOf(3),
        Adaptable = Names(10),
        Offers = dice.OneIn(3) ? null : Ids<SupportId>(dice.Some(2, SupportIds)),
    };

    private Requirements RequirementsOf(int sparse) => new()
    {
        Skills = dice.OneIn(3) ? null : Ids<SkillId>(dice.Some(sparse, SkillIds)),
        Languages = dice.OneIn(3) ? null : dice.Some(sparse, LanguageIds).Distinct().ToDictionary(LanguageId.Of, _ => dice.Of(Levels)),
        Licences = dice.OneIn(3) ? null : Ids<LicenceId>(dice.Some(2 * sparse, LicenceIds)),
        Experience = dice.OneIn(3) ? null : dice.Some(sparse, OccupationIds).Distinct().ToDictionary(OccupationId.Of, _ => dice.Of<int?>(null, 1, 2, 3, 5, 7, int.MaxValue)),
    };

    private Offer OfferOf() => new(new(dice.Of("p1", "p2", "P3")), [new(dice.Of(ItemNames)), .. Names(12)]) { Capacity = dice.Of<int?>(null, 3), Days = dice.Of<int?>(null, 20) };

    private List<ItemName> Names(int sparse) => dice.Some(sparse, ItemNames).ConvertAll(text => new ItemName(text));

    private WorkingTime Time()
    {
        var min = dice.Of(0, 25, 50, 75, 100);
        return new(min, Math.Max(min, dice.Of(0, 25, 50, 75, 100)));
    }

    private DateOnly Day() => dice.Of(DateOnly.MinValue, new(2027, 1, 10), new(2027, 1, 11), new(2027, 2, 1), DateOnly.MaxValue);

    /// <summary>Two groups, one with a code and one without; occupations in either, in one that is not known, in none; a skill called as another id; a relation from what is not known.</summary>
    private Vocabulary VocabularyOf() => new(
        [new(new("truck"), "kassa", dice.OneIn(3)), new(new("svets"), "svetsning", dice.OneIn(3)), new(new("sv"), "Ö", dice.OneIn(3))],
        [new(new("g1"), "grupp ett", new OccupationId("7652"), Typical()), new(new("7653"), "grupp två", null, Typical())],
        [
            new(new("o1"), "yrke ett", new OccupationId("g1"), Typical()),
            new(new("o2"), "yrke två", new OccupationId(dice.Of("7652", "7653", "g2")), Typical()),
            new(new("o3"), "yrke tre", dice.OneIn(2) ? null : new OccupationId("7653"), Typical()),
        ],
        dice.Some(2, "o1", "o2", "o3", "g1", "g2", "B").Distinct().SelectMany(held => dice.Some(3, "o1", "o2", "o3", "g1", "7653").Where(asked => asked != held).Distinct()
            .Select(asked => new StandIn(new(held), new(asked), dice.Of(1, 25, 75, 99))).ToList()).ToList());

    private List<SkillId> Typical() => Ids<SkillId>(dice.Some(3, SkillIds));

    /// <summary>Some pairs, in one direction or in both, not always as far.</summary>
    private DistanceTable DistancesOf() => new(
        Codes.SelectMany(from => Codes.Where(to => to != from && dice.OneIn(2)).Select(to => new Distance(new(from), new(to), dice.Of(0, 1, 3, 50, 500, int.MaxValue))).ToList()).ToList());

    private RarityTable RarityOf()
    {
        var openings = dice.Of(0, 1, 7, 1000, int.MaxValue);
        return new(openings, dice.Some(2, SkillIds).Distinct().ToDictionary(SkillId.Of, _ => dice.Of(0, openings / 2, openings)));
    }

    private MatchPolicy PolicyOf()
    {
        if (dice.OneIn(3))
            return MatchPolicy.Default;
        var weights = new Dictionary<MatchPart, int>();
        Split(MatchPart.Skills, MatchPart.Licences);
        Split(MatchPart.Wish, MatchPart.Start);
        var unknown = dice.Of(1, 33, 50, 98, 99);
        return new(weights, dice.Of(1, 2, 3, 10), unknown, dice.Of(0, 1, 50, 99), dice.Of(0, (99 - unknown) / 2, 99 - unknown), dice.Of(unknown, (unknown + 99) / 2, 99));

        void Split(MatchPart first, MatchPart last)
        {
            var left = MatchPolicy.PointsOfAView;
            for (var part = first; part < last; part++)
                left -= weights[part] = dice.Of(0, left, dice.Roll(left + 1), dice.Roll(left + 1));
            weights[last] = left;
        }
    }
}
