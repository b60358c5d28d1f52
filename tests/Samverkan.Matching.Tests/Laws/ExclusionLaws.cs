using Samverkan.Matching.Tests.Engines;
using Samverkan.Recruitment;
using Samverkan.Testing;
using Samverkan.Testing.Matching;
using Samverkan.Testing.Recruitment;

namespace Samverkan.Matching.Tests.Laws;

/// <summary>What holds of every exclusion, through every engine.</summary>
public abstract class ExclusionLaws<TEngine>
    where TEngine : IEngine
{
    [SamverkanProperty]
    public bool AnExclusionListsExactlyTheUnmetMustsThatNobodyBridges(SmallMarket market)
    {
        var matcher = TEngine.Compile(market);
        return matcher.Pairs(market).All(pair =>
        {
            var bridged = pair.Bridges.Select(bridge => bridge.Item).ToHashSet();
            var reasons = pair.Requirements
                .Where(one => one.IsMust && one.Value == RequirementValue.Unmet && !bridged.Contains(one.Item))
                .Select(one => one.Item)
                .ToList();
            return reasons.Count == 0 ? pair.Exclusion is null : pair.Exclusion is { } exclusion && exclusion.Reasons.SequenceEqual(reasons);
        });
    }

    [SamverkanProperty]
    public bool EveryPairIsEitherExcludedOrOnBothLists(SmallMarket market)
    {
        var matcher = TEngine.Compile(market);
        var excluded = matcher.Exclusions().Select(pair => (pair.Seeker, pair.Opening)).ToList();
        var everyPair = market.Seekers.SelectMany(seeker => market.Openings, (seeker, opening) => (seeker.Id, opening.Id)).ToHashSet();
        return Enum.GetValues<MatchSide>().All(by =>
        {
            var listed = matcher.Shortlists(by, Given.All).SelectMany(list => list.Matches).Select(match => (match.Seeker, match.Opening)).ToList();
            return listed.Count + excluded.Count == everyPair.Count && everyPair.SetEquals(listed.Concat(excluded));
        });
    }

    [SamverkanProperty]
    public bool ExclusionsComeByTheSeekersIdThenByTheOpenings(SmallMarket market)
    {
        var pairs = TEngine.Compile(market).Exclusions().Select(pair => (Seeker: pair.Seeker.Value, Opening: pair.Opening.Value)).ToList();
        return pairs.SequenceEqual(pairs
            .OrderBy(pair => pair.Seeker, StringComparer.Ordinal)
            .ThenBy(pair => pair.Opening, StringComparer.Ordinal));
    }

    [SamverkanProperty]
    public bool ASeekerOfWhomNothingIsKnownIsExcludedFromNothing(SmallMarketWithPair given) =>
        TEngine.Compile(given.Market.With(new Seeker(given.Seeker.Id))).Exclusions().All(pair => pair.Seeker != given.Seeker.Id);

    [SamverkanProperty]
    public bool AnOpeningThatSaysNothingExcludesNoOne(SmallMarketWithPair given) =>
        TEngine.Compile(given.Market.With(new Opening(given.Opening.Id))).Exclusions().All(pair => pair.Opening != given.Opening.Id);

    /// <summary>A list is forgotten with what closes it: names of what is lacked, and that it is complete.</summary>
    [SamverkanProperty]
    public bool WhatASeekerNoLongerSaysNeverAddsAReason(SmallMarketWithPair given) =>
        Forgettings(given.Seeker).All(forgetful => AddsNoReason(given, given.Market.With(forgetful)));

    /// <summary>Whether the work is remote is no such silence: where it is not said, the stated place decides.</summary>
    [SamverkanProperty]
    public bool WhatAnOpeningNoLongerSaysNeverAddsAReason(SmallMarketWithPair given) =>
        Forgettings(given.Opening).All(forgetful => AddsNoReason(given, given.Market.With(forgetful)));

    private static bool AddsNoReason(SmallMarketWithPair given, SmallMarket after)
    {
        var then = Reasons(given, after);
        return then.IsSubsetOf(Reasons(given, given.Market));
    }

    private static HashSet<RequirementItem> Reasons(SmallMarketWithPair given, SmallMarket market) =>
        [.. TEngine.Compile(market).Explain(given.Seeker.Id, given.Opening.Id).Exclusion?.Reasons ?? []];

    private static IEnumerable<Seeker> Forgettings(Seeker seeker) =>
    [
        seeker.But(draft => draft.Municipality = null),
        seeker.But(draft => draft.ReachKm = null),
        seeker.But(draft => draft.WorkingTime = null),
        seeker.But(draft => draft.From = null),
        seeker.But(draft => draft.Languages = draft.Languages.ToDictionary(pair => pair.Key, _ => (LanguageLevel?)null)),
        .. seeker.Lacks.Select(name => seeker.But(draft => draft.Lacks.Remove(name))),
        .. seeker.Complete.Select(kind => seeker.But(draft => draft.Complete.RemoveAll(closed => closed == kind))),
        Open(seeker, RequirementKind.Skill).But(draft => draft.Skills.Clear()),
        Open(seeker, RequirementKind.Language).But(draft => draft.Languages.Clear()),
        Open(seeker, RequirementKind.Licence).But(draft => draft.Licences.Clear()),
        Open(seeker, RequirementKind.Experience).But(draft => draft.Experience.Clear()),
    ];

    private static Seeker Open(Seeker seeker, RequirementKind kind) => seeker.But(draft =>
    {
        draft.Lacks.RemoveAll(name => name.Kind is null || name.Kind == kind);
        draft.Complete.RemoveAll(closed => closed == kind);
    });

    private static IEnumerable<Opening> Forgettings(Opening opening) =>
    [
        opening.But(draft => draft.Municipality = null),
        opening.But(draft => draft.WorkingTime = null),
        opening.But(draft => draft.Start = null),
        opening.But(draft => draft.Occupation = null),
        opening.But(draft => draft.OccupationGroup = null),
        opening.But(draft => draft.Offers = null),
        opening.But(draft => draft.Must = Requirements.Unknown),
        opening.But(draft => draft.Merit = Requirements.Unknown),
    ];
}

public sealed class ReferenceExclusionLaws : ExclusionLaws<ReferenceEngine>;

public sealed class MarketExclusionLaws : ExclusionLaws<MarketEngine>;
