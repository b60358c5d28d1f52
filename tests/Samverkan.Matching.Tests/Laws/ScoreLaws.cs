using FsCheck;
using Samverkan.Matching.Tests.Engines;
using Samverkan.Recruitment;
using Samverkan.Testing;
using Samverkan.Testing.Matching;
using Samverkan.Testing.Recruitment;

namespace Samverkan.Matching.Tests.Laws;

/// <summary>What holds of the score of any pair, through every engine.</summary>
public abstract class ScoreLaws<TEngine>
    where TEngine : IEngine
{
    [SamverkanProperty]
    public bool ThePartsOfEveryRowAddUpToItsScoreExactly(SmallMarket market) =>
        TEngine.Compile(market).AllShortlists().SelectMany(list => list.Matches).All(match =>
            match.Parts.Sum(part => part.Points) == match.Score);

    [SamverkanProperty]
    public bool TheTenPartsOfAPairAddUpToItsMutualScoreExactly(SmallMarket market) =>
        TEngine.Compile(market).Pairs(market).All(pair =>
            pair.Parts.Select(part => part.Part).SequenceEqual(Enum.GetValues<MatchPart>())
            && pair.Parts.Sum(part => part.Points) == pair.Mutual
            && pair.Parts.Take(5).Sum(part => part.Points) == pair.OpeningView
            && pair.Parts.Skip(5).Sum(part => part.Points) == pair.SeekerView);

    [SamverkanProperty]
    public bool EveryPartLiesBetweenZeroAndItsWeight(SmallMarket market) =>
        TEngine.Compile(market).Pairs(market).SelectMany(pair => pair.Parts).All(part =>
            part.Points >= 0 && part.Points <= market.Policy.WeightOf(part.Part));

    [SamverkanProperty]
    public bool KnowingOneMoreAskedForSkillNeverLowersAScore(SmallMarketWithPair given, NonNegativeInt pick)
    {
        var (market, before, after) = OneMoreSkill(given, pick.Get);
        var without = TEngine.Compile(market.With(before));
        var with = TEngine.Compile(market.With(after));
        return market.Openings.All(opening =>
        {
            var old = without.Explain(before.Id, opening.Id);
            var now = with.Explain(after.Id, opening.Id);
            return old.Parts.Zip(now.Parts).All(part => part.Second.Points >= part.First.Points)
                && (old.Exclusion is not null || now.Exclusion is null);
        });
    }

    [SamverkanProperty]
    public bool KnowingOneMoreAskedForSkillNeverLowersARankInAnOpeningsList(SmallMarketWithPair given, NonNegativeInt pick)
    {
        var (market, before, after) = OneMoreSkill(given, pick.Get);
        var without = TEngine.Compile(market.With(before));
        var with = TEngine.Compile(market.With(after));
        return market.Openings.All(opening =>
            RankOf(before.Id, without.Shortlist(opening.Id, Given.All)) is not { } old
            || (RankOf(after.Id, with.Shortlist(opening.Id, Given.All)) is { } now && now <= old));
    }

    [SamverkanProperty]
    public bool YearsBeyondWhatIsAskedChangeNothing(SmallMarketWithPair given, NonNegativeInt pick, NonNegativeInt more)
    {
        var occupation = Pool.Occupations[pick.Get % Pool.Occupations.Length];

        // The most that any opening asks for, of whatever occupation: experience in this one may be near others.
        var asked = given.Market.Openings
            .SelectMany(opening => new[] { opening.Must.Experience, opening.Merit.Experience })
            .SelectMany(list => list?.Values ?? [])
            .Max() ?? 0;
        var enough = given.Seeker.But(draft => WithYears(draft, occupation, asked));
        var beyond = enough.But(draft => draft.Experience[occupation] += more.Get);
        return Said(given.Market.With(enough)) == Said(given.Market.With(beyond));
    }

    [SamverkanProperty]
    public bool FewerYearsNeverRaiseAScore(SmallMarketWithPair given, NonNegativeInt pick, PositiveInt years)
    {
        var occupation = Pool.Occupations[pick.Get % Pool.Occupations.Length];
        var many = given.Seeker.But(draft => WithYears(draft, occupation, years.Get));
        var fewer = many.But(draft => draft.Experience[occupation]--);
        var more = TEngine.Compile(given.Market.With(many)).Pairs(given.Market);
        return more.Zip(TEngine.Compile(given.Market.With(fewer)).Pairs(given.Market))
            .All(pair => pair.Second.OpeningView <= pair.First.OpeningView && pair.Second.SeekerView <= pair.First.SeekerView);
    }

    [SamverkanProperty]
    public bool APairIsJudgedAlikeWhoeverElseIsInTheMarket(SmallMarketWithPair given)
    {
        var crowd = given.Market.WithRarity();
        var alone = crowd with { Seekers = [given.Seeker], Openings = [given.Opening] };
        return Transcript.Of(TEngine.Compile(crowd).Explain(given.Seeker.Id, given.Opening.Id))
            == Transcript.Of(TEngine.Compile(alone).Explain(given.Seeker.Id, given.Opening.Id));
    }

    [SamverkanProperty]
    public bool ALongerReachNeverLowersTheScore(SmallMarketWithPair given, NonNegativeInt reach, NonNegativeInt more)
    {
        var near = given.Seeker.But(draft => draft.ReachKm = reach.Get);
        var far = near.But(draft => draft.ReachKm += more.Get);
        return TEngine.Compile(given.Market.With(near)).Explain(near.Id, given.Opening.Id).Mutual
            <= TEngine.Compile(given.Market.With(far)).Explain(far.Id, given.Opening.Id).Mutual;
    }

    private static string Said(SmallMarket market) => Transcript.Of(TEngine.Compile(market), market);

    private static int? RankOf(SeekerId seeker, Shortlist list) => list.Matches.FirstOrDefault(match => match.Seeker == seeker)?.Rank;

    private static void WithYears(SeekerDraft draft, OccupationId occupation, int years)
    {
        draft.Lacks = [];
        draft.Experience[occupation] = years;
    }

    /// <summary>The market where the opening asks for a skill, its seeker without it, and the same seeker with it and otherwise unchanged.</summary>
    private static (SmallMarket Market, Seeker Before, Seeker After) OneMoreSkill(SmallMarketWithPair given, int pick)
    {
        var skill = Pool.Skills[pick % Pool.Skills.Length];
        var asking = given.Opening.But(draft => draft.Merit = new Requirements
        {
            Skills = [.. draft.Merit.Skills ?? [], skill],
            Languages = draft.Merit.Languages,
            Licences = draft.Merit.Licences,
            Experience = draft.Merit.Experience,
        });
        var before = given.Seeker.But(draft => draft.Skills.RemoveAll(id => id == skill));
        var after = before.But(draft =>
        {
            draft.Lacks = [.. draft.Lacks.SelectMany(name => Without(skill, name))];
            if (before.Lacks.Contains(new ItemName("skills")))
                draft.Complete.Add(RequirementKind.Skill);
            draft.Skills.Add(skill);
        });
        return (given.Market.With(asking).WithRarity(), before, after);
    }

    /// <summary>What a name still says when it no longer means the skill; a bare id means the other kinds as before.</summary>
    private static IEnumerable<ItemName> Without(SkillId skill, ItemName name)
    {
        if (!name.Names(RequirementKind.Skill, skill.Value))
            return [name];
        return name.Kind is null ? [new("language:" + skill), new("licence:" + skill), new("experience:" + skill)] : [];
    }
}

public sealed class ReferenceScoreLaws : ScoreLaws<ReferenceEngine>;

public sealed class MarketScoreLaws : ScoreLaws<MarketEngine>;
