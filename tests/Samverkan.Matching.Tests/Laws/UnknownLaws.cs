using Samverkan.Matching.Tests.Engines;
using Samverkan.Recruitment;
using Samverkan.Testing;
using Samverkan.Testing.Matching;
using Samverkan.Testing.Recruitment;

namespace Samverkan.Matching.Tests.Laws;

/// <summary>
/// An unknown counts neither as met nor as unmet, through every engine. Points are whole, so the law is: unknown never earns less than
/// unmet or more than met, and where the gap is worth a whole point it earns strictly more and strictly less.
/// </summary>
public abstract class UnknownLaws<TEngine>
    where TEngine : IEngine
{
    private static readonly (RequirementKind Kind, MatchPart Part)[] Lists =
    [
        (RequirementKind.Skill, MatchPart.Skills),
        (RequirementKind.Language, MatchPart.Languages),
        (RequirementKind.Licence, MatchPart.Licences),
        (RequirementKind.Experience, MatchPart.Experience),
    ];

    private const int ManyYears = 40;

    private static readonly Requirements NothingAsked = new()
    {
        Skills = [],
        Languages = new Dictionary<LanguageId, LanguageLevel?>(),
        Licences = [],
        Experience = new Dictionary<OccupationId, int?>(),
    };

    [SamverkanProperty]
    public bool AnUnknownItemEarnsMoreThanAnUnmetOneAndLessThanAMetOne(SmallMarketWithPair given)
    {
        var market = given.Market.WithRarity();
        var asked = TEngine.Compile(market).Explain(given.Seeker.Id, given.Opening.Id).Requirements;
        return Lists.All(list =>
        {
            var items = asked.Where(one => one.Item.Kind == list.Kind).ToList();
            var total = items.Sum(one => WeightOf(one, market));
            return items.All(one =>
            {
                var share = (long)market.Policy.WeightOf(list.Part) * WeightOf(one, market);
                var forgotten = given.Seeker.But(draft => Forget(draft, list.Kind));
                return Between(
                    Points(market, forgotten.But(draft => draft.Lacks.Add(new ItemName(Prefix(list.Kind) + one.Item.Id))), given.Opening, list.Part),
                    Points(market, forgotten, given.Opening, list.Part),
                    Points(market, forgotten.But(draft => Have(draft, one.Item)), given.Opening, list.Part),
                    share * market.Policy.UnknownPercent >= 100 * total,
                    share * (100 - market.Policy.InferredPercent) >= 100 * total);
            });
        });
    }

    [SamverkanProperty]
    public bool AnUnknownPlaceEarnsMoreThanOneOutOfReachAndLessThanTheFarthestWithin(SmallMarketWithPair given)
    {
        var home = new MunicipalityCode("0180");
        var work = new MunicipalityCode("1480");
        var far = Municipalities.DistanceKm(home, work)!.Value;
        var policy = given.Market.Policy;
        var opening = given.Opening.But(draft => (draft.Remote, draft.Municipality) = (false, work));
        var market = given.Market.With(opening);
        var weight = policy.WeightOf(MatchPart.Place);
        return Between(
            Points(market, given.Seeker.But(draft => (draft.Municipality, draft.ReachKm) = (home, far - 1)), opening, MatchPart.Place),
            Points(market, given.Seeker.But(draft => (draft.Municipality, draft.ReachKm) = (home, null)), opening, MatchPart.Place),
            Points(market, given.Seeker.But(draft => (draft.Municipality, draft.ReachKm) = (home, far)), opening, MatchPart.Place),
            weight * policy.UnknownPercent >= 100,
            weight * (100 - policy.ReachLossPercent - policy.UnknownPercent) >= 100);
    }

    [SamverkanProperty]
    public bool UnknownHoursEarnMoreThanUnsuitableOnesAndLessThanSuitableOnes(SmallMarketWithPair given)
    {
        var opening = given.Opening.But(draft => draft.WorkingTime = new WorkingTime(75, 100));
        return BetweenInSeekersView(given.Market.With(opening), opening, MatchPart.Hours,
            given.Seeker.But(draft => draft.WorkingTime = new WorkingTime(0, 74)),
            given.Seeker.But(draft => draft.WorkingTime = null),
            given.Seeker.But(draft => draft.WorkingTime = new WorkingTime(50, 75)));
    }

    [SamverkanProperty]
    public bool AnUnknownFirstDayEarnsMoreThanATooLateOneAndLessThanOneInTime(SmallMarketWithPair given)
    {
        var day = new DateOnly(2027, 2, 1);
        var opening = given.Opening.But(draft => draft.Start = day);
        return BetweenInSeekersView(given.Market.With(opening), opening, MatchPart.Start,
            given.Seeker.But(draft => draft.From = day.AddDays(1)),
            given.Seeker.But(draft => draft.From = null),
            given.Seeker.But(draft => draft.From = day));
    }

    [SamverkanProperty]
    public bool WhatIsAskedIsUnknownUntilBothListsSayThatItIsNothing(SmallMarketWithPair given, bool mustIsSaid)
    {
        // Skills are expected of an occupation whose typical skills are known.
        given = given with { Market = given.Market with { Vocabulary = null } };
        var half = given.Opening.But(draft => (draft.Must, draft.Merit) = mustIsSaid ? (NothingAsked, Requirements.Unknown) : (Requirements.Unknown, NothingAsked));
        var whole = given.Opening.But(draft => (draft.Must, draft.Merit) = (NothingAsked, NothingAsked));
        return Lists.All(list =>
        {
            var weight = given.Market.Policy.WeightOf(list.Part);
            return Points(given.Market.With(half), given.Seeker, half, list.Part) == weight * given.Market.Policy.UnknownPercent / 100
                && Points(given.Market.With(whole), given.Seeker, whole, list.Part) == weight;
        });
    }

    private static bool BetweenInSeekersView(SmallMarket market, Opening opening, MatchPart part, Seeker unmet, Seeker unknown, Seeker met)
    {
        var weight = market.Policy.WeightOf(part);
        return Between(
            Points(market, unmet, opening, part),
            Points(market, unknown, opening, part),
            Points(market, met, opening, part),
            weight * market.Policy.UnknownPercent >= 100,
            weight * (100 - market.Policy.UnknownPercent) >= 100);
    }

    private static bool Between(int unmet, int unknown, int met, bool strictlyAbove, bool strictlyBelow) =>
        unmet <= unknown && unknown <= met && (!strictlyAbove || unmet < unknown) && (!strictlyBelow || unknown < met);

    private static int Points(SmallMarket market, Seeker seeker, Opening opening, MatchPart part) =>
        TEngine.Compile(market.With(seeker)).Explain(seeker.Id, opening.Id).Points(part);

    private static long WeightOf(Judgement one, SmallMarket market) =>
        (one.IsMust ? market.Policy.MustFactor : 1L)
        * (one.Item.Kind == RequirementKind.Skill ? market.Rarity!.Of(new SkillId(one.Item.Id!)) : 1);

    private static string Prefix(RequirementKind kind) => kind switch
    {
        RequirementKind.Skill => "skill:",
        RequirementKind.Language => "language:",
        RequirementKind.Licence => "licence:",
        _ => "experience:",
    };

    private static void Forget(SeekerDraft draft, RequirementKind kind)
    {
        draft.Lacks.Clear();
        draft.Complete.RemoveAll(closed => closed == kind);
        if (kind == RequirementKind.Skill)
            draft.Skills.Clear();
        else if (kind == RequirementKind.Language)
            draft.Languages.Clear();
        else if (kind == RequirementKind.Licence)
            draft.Licences.Clear();
        else
            draft.Experience.Clear();
    }

    /// <summary>Has it in full, so that a higher level or more years asked for as a merit is met too.</summary>
    private static void Have(SeekerDraft draft, RequirementItem item)
    {
        if (item.Kind == RequirementKind.Skill)
            draft.Skills.Add(new SkillId(item.Id!));
        else if (item.Kind == RequirementKind.Language)
            draft.Languages[new LanguageId(item.Id!)] = LanguageLevel.Native;
        else if (item.Kind == RequirementKind.Licence)
            draft.Licences.Add(new LicenceId(item.Id!));
        else
            draft.Experience[new OccupationId(item.Id!)] = ManyYears;
    }
}

public sealed class ReferenceUnknownLaws : UnknownLaws<ReferenceEngine>;

public sealed class MarketUnknownLaws : UnknownLaws<MarketEngine>;
