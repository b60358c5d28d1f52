using FsCheck;
using FsCheck.Fluent;
using Samverkan.Matching.Tests.Engines;
using Samverkan.Recruitment;
using Samverkan.Testing.Matching;

namespace Samverkan.Matching.Tests.Generators;

/// <summary>The laws are worth what the generated markets reach: each case below comes up often enough to be tried by every law.</summary>
public sealed class CoverageTests
{
    private const int Samples = 1000;
    private const int Enough = 20;

    private static readonly IReadOnlyDictionary<string, int> Reached = Count();

    public static TheoryData<string> Cases() => [.. Expected()];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Generators_OverManyMarkets_ReachEachCase(string named) =>
        Assert.True(Reached.GetValueOrDefault(named) >= Enough, $"{named}: in {Reached.GetValueOrDefault(named)} of {Samples} markets.");

    [Fact]
    public void Generators_OverManyMarkets_ReachNoCaseThatIsNotListed() =>
        Assert.DoesNotContain(Reached.Keys, named => !Expected().Contains(named));

    private static IEnumerable<string> Expected()
    {
        var asked = new[] { "Place", "Hours", "Start", "Skill", "Language", "Licence", "Experience" };
        var listed = asked[3..];
        return
        [
            .. asked.SelectMany(kind => new[] { "Met", "Unmet", "Unknown" }.Select(value => $"{kind} must {value}")),
            .. listed.SelectMany(kind => new[] { "Met", "Unmet", "Unknown" }.Select(value => $"{kind} may {value}")),
            "Support may Met", "Support may Unknown",
            .. asked.SelectMany(kind => new[] { $"{kind} bridged by employer", $"{kind} bridged by partner" }),
            .. listed.SelectMany(kind => new[] { $"{kind} not said", $"{kind} said to be none" }),
            "item bridged by two", "excluded", "excluded for several reasons", "eligible",
            "native listed, no level asked", "no level listed, A1 asked", "no level listed, more asked", "level listed, no level asked", "language asked at two levels",
            "licence included in another", "years listed, fewer than asked", "no years asked",
            "remote", "same municipality", "same municipality, reach unknown", "within reach, elsewhere", "beyond reach", "without reach", "code outside the table",
            "experience in the occupation", "experience in the group only", "occupation lacked or closed", "occupation unknown", "group without occupation", "neither occupation nor group",
            "occupation sought", "group sought", "nothing sought", "no needs",
            "tie", "tie at the cut of one", "default policy", "other policy", "part without weight", "vocabulary", "no vocabulary", "Skill inferred", "Experience inferred", "typical skills held", "near occupation had", "near occupation sought", "given rarity", "counted rarity", "no seekers", "no openings", "barriers", "reserved",
        ];
    }

    private static Dictionary<string, int> Count()
    {
        var reached = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var market in MarketGen.Any.Sample(Samples, new Rnd(20270111), 50))
            foreach (var named in CasesIn(market).Distinct())
                reached[named] = reached.GetValueOrDefault(named) + 1;
        return reached;
    }

    private static IEnumerable<string> CasesIn(SmallMarket market)
    {
        var matcher = ReferenceEngine.Compile(market);
        return
        [
            .. InMarket(market, matcher),
            .. market.Seekers.SelectMany(seeker => market.Openings.SelectMany(opening => InPair(seeker, opening, matcher.Explain(seeker.Id, opening.Id)))),
            .. market.Seekers.SelectMany(seeker => market.Openings.SelectMany(opening => InVocabulary(seeker, opening, market.Vocabulary ?? Vocabulary.Empty))),
        ];
    }

    private static IEnumerable<string> InMarket(SmallMarket market, IMatcher matcher)
    {
        yield return ReferenceEquals(market.Policy, MatchPolicy.Default) ? "default policy" : "other policy";
        yield return market.Rarity is null ? "counted rarity" : "given rarity";
        yield return market.Vocabulary is null ? "no vocabulary" : "vocabulary";
        if (Enum.GetValues<MatchPart>().Any(part => market.Policy.WeightOf(part) == 0))
            yield return "part without weight";
        if (market.Seekers.Count == 0)
            yield return "no seekers";
        if (market.Openings.Count == 0)
            yield return "no openings";
        if (matcher.AllShortlists().Any(list => list.Matches.DistinctBy(match => match.Score).Count() < list.Matches.Count))
            yield return "tie";
        if (matcher.AllShortlists(1).Any(list => list.Matches.Any(match => match.TiedAtCut)))
            yield return "tie at the cut of one";
        if (market.Seekers.Any(seeker => seeker.Barriers.Count > 0))
            yield return "barriers";
        if (market.Openings.Any(opening => opening.Reserved.Count > 0))
            yield return "reserved";
    }

    private static IEnumerable<string> InPair(Seeker seeker, Opening opening, PairExplanation pair) =>
    [
        .. pair.Requirements.Select(one => $"{one.Item.Kind} {(one.IsMust ? "must" : "may")} {one.Value}"),
        .. pair.Bridges.Select(bridge => $"{bridge.Item.Kind} bridged by {(bridge.Partner is null ? "employer" : "partner")}"),
        .. pair.Bridges.GroupBy(bridge => bridge.Item).Where(group => group.Count() > 1).Select(_ => "item bridged by two"),
        pair.Exclusion is null ? "eligible" : "excluded",
        .. When(pair.Exclusion?.Reasons.Count > 1, "excluded for several reasons"),
        .. Said("Skill", opening.Must.Skills?.Count, opening.Merit.Skills?.Count),
        .. Said("Language", opening.Must.Languages?.Count, opening.Merit.Languages?.Count),
        .. Said("Licence", opening.Must.Licences?.Count, opening.Merit.Licences?.Count),
        .. Said("Experience", opening.Must.Experience?.Count, opening.Merit.Experience?.Count),
        .. pair.Requirements.SelectMany(one => InItem(one, seeker)),
        .. When(pair.Requirements.Where(one => one.Item.Kind == RequirementKind.Language).GroupBy(one => one.Item.Id).Any(group => group.Count() > 1), "language asked at two levels"),
        .. InPlace(seeker, opening),
        .. InOccupation(seeker, opening),
        .. When(seeker.Needs.Count == 0, "no needs"),
        .. pair.Requirements.Where(one => one.IsInferred).Select(one => $"{one.Item.Kind} inferred"),
        .. When(pair.TypicalSkillsHeld.Count > 0, "typical skills held"),
    ];

    private static IEnumerable<string> InItem(Judgement one, Seeker seeker)
    {
        if (one.Item.Kind == RequirementKind.Language && seeker.Languages.TryGetValue(new LanguageId(one.Item.Id!), out var level))
            return (level, one.Item.Level) switch
            {
                (LanguageLevel.Native, null) => ["native listed, no level asked"],
                (not null, null) => ["level listed, no level asked"],
                (null, LanguageLevel.A1) => ["no level listed, A1 asked"],
                (null, not null) => ["no level listed, more asked"],
                _ => [],
            };
        if (one.Item.Kind == RequirementKind.Licence && one.Value == RequirementValue.Met)
            return When(!seeker.Licences.Contains(new LicenceId(one.Item.Id!)), "licence included in another");
        if (one.Item.Kind == RequirementKind.Experience && seeker.Experience.TryGetValue(new OccupationId(one.Item.Id!), out var years))
            return one.Item.Years is null ? ["no years asked"] : When(years < one.Item.Years, "years listed, fewer than asked");
        return [];
    }

    private static IEnumerable<string> InPlace(Seeker seeker, Opening opening)
    {
        if (opening.Remote == true)
            return ["remote"];
        if (seeker.Municipality is not { } home || opening.Municipality is not { } work)
            return [];
        if (home == work)
            return [seeker.ReachKm is null ? "same municipality, reach unknown" : "same municipality"];
        if (Municipalities.DistanceKm(home, work) is not { } distance)
            return ["code outside the table"];
        return seeker.ReachKm is not { } reach ? ["without reach"] : [distance <= reach ? "within reach, elsewhere" : "beyond reach"];
    }

    private static IEnumerable<string> InOccupation(Seeker seeker, Opening opening)
    {
        if (opening.Occupation is null)
            yield return opening.OccupationGroup is null ? "neither occupation nor group" : "group without occupation";
        if (opening.Occupation is { } occupation)
            yield return seeker.Experience.ContainsKey(occupation) ? "experience in the occupation"
                : opening.OccupationGroup is { } group && seeker.Experience.ContainsKey(group) ? "experience in the group only"
                : seeker.Complete.Contains(RequirementKind.Experience) || seeker.Lacks.Any(name => name.Names(RequirementKind.Experience, occupation.Value)) ? "occupation lacked or closed"
                : "occupation unknown";
        if (seeker.Occupations.Count == 0)
            yield return "nothing sought";
        if (opening.Occupation is { } wanted && seeker.Occupations.Contains(wanted))
            yield return "occupation sought";
        if (opening.OccupationGroup is { } wantedGroup && seeker.Occupations.Contains(wantedGroup))
            yield return "group sought";
    }

    private static IEnumerable<string> InVocabulary(Seeker seeker, Opening opening, Vocabulary vocabulary)
    {
        if (opening.Occupation is not { } asked)
            return [];
        return
        [
            .. When(seeker.Experience.Keys.Any(held => vocabulary.StandInPercent(held, asked) > 0), "near occupation had"),
            .. When(seeker.Occupations.Any(sought => vocabulary.StandInPercent(sought, asked) > 0), "near occupation sought"),
        ];
    }

    private static IEnumerable<string> Said(string kind, int? musts, int? merits) =>
        (musts ?? 0) + (merits ?? 0) > 0 ? [] : [musts == 0 && merits == 0 ? $"{kind} said to be none" : $"{kind} not said"];

    private static IEnumerable<string> When(bool holds, string named) => holds ? [named] : [];
}
