using FsCheck;
using Samverkan.Matching.Tests.Engines;
using Samverkan.Recruitment;
using Samverkan.Testing;
using Samverkan.Testing.Matching;
using Samverkan.Testing.Recruitment;

namespace Samverkan.Matching.Tests.Laws;

/// <summary>What holds of a vocabulary's part in matching, through every engine.</summary>
public abstract class VocabularyLaws<TEngine>
    where TEngine : IEngine
{
    private const int ManyYears = 40;

    /// <summary>Long enough for whoever asks: to say that it was shorter is to say that a requirement is not met.</summary>
    [SamverkanProperty]
    public bool HavingWorkedLongInOneMoreOccupationNeverLowersAScoreAndNeverExcludes(SmallMarketWithPair given, NonNegativeInt pick)
    {
        var occupation = Pool.Occupations[pick.Get % Pool.Occupations.Length];
        var before = given.Seeker.But(draft => draft.Lacks.Clear());
        var after = before.But(draft => draft.Experience[occupation] = ManyYears);
        return given.Market.Openings.All(opening =>
        {
            var old = Explain(given.Market.With(before), before, opening);
            var now = Explain(given.Market.With(after), after, opening);
            return old.Parts.Zip(now.Parts).All(part => part.Second.Points >= part.First.Points) && (old.Exclusion is not null || now.Exclusion is null);
        });
    }

    [SamverkanProperty]
    public bool WhatIsInferredIsStillUnknown(SmallMarket market) =>
        TEngine.Compile(market).Pairs(market).SelectMany(pair => pair.Requirements).All(one =>
            !one.IsInferred || (one.Value == RequirementValue.Unknown && one.Item.Kind is RequirementKind.Skill or RequirementKind.Experience));

    [SamverkanProperty]
    public bool WithoutAVocabularyNoSkillIsInferredAndNoneIsTypical(SmallMarket market)
    {
        var bare = market with { Vocabulary = null };
        return TEngine.Compile(bare).Pairs(bare).All(pair =>
            pair.TypicalSkillsHeld.Count == 0 && pair.Requirements.All(one => !one.IsInferred || one.Item.Kind == RequirementKind.Experience));
    }

    [SamverkanProperty]
    public bool AVocabularyNeverAddsAReasonToExclude(SmallMarket market)
    {
        var bare = market with { Vocabulary = null };
        return TEngine.Compile(market).Pairs(market).Zip(TEngine.Compile(bare).Pairs(bare)).All(pair =>
            (pair.First.Exclusion?.Reasons ?? []).All(reason => pair.Second.Exclusion?.Reasons.Contains(reason) == true || IsExperience(reason)));
    }

    /// <summary>A credential has to be granted by somebody: having done the work never implies it.</summary>
    [SamverkanProperty]
    public bool ACredentialIsNeverInferred(SmallMarket market) =>
        TEngine.Compile(market).Pairs(market).SelectMany(pair => pair.Requirements).All(one =>
            !one.IsInferred || one.Item.Kind != RequirementKind.Skill || market.Vocabulary?.Find(new SkillId(one.Item.Id!)) is not { IsCredential: true });

    [SamverkanProperty]
    public bool WhatIsLackingOrClosedIsNeverInferred(SmallMarket market)
    {
        var closed = market with { Seekers = [.. market.Seekers.Select(seeker => seeker.But(draft => draft.Complete.AddRange([RequirementKind.Skill, RequirementKind.Experience])))] };
        return TEngine.Compile(closed).Pairs(closed).SelectMany(pair => pair.Requirements).All(one => !one.IsInferred);
    }

    [SamverkanProperty]
    public bool StatingWhatWasInferredNeverLowersAScore(SmallMarketWithPair given)
    {
        var before = Explain(given.Market, given.Seeker, given.Opening);
        return before.Requirements.Where(one => one.IsInferred && one.Item.Kind == RequirementKind.Skill).All(one =>
        {
            var stated = given.Seeker.But(draft => draft.Skills.Add(new SkillId(one.Item.Id!)));
            return Explain(given.Market.With(stated), stated, given.Opening).Points(MatchPart.Skills) >= before.Points(MatchPart.Skills);
        });
    }

    [SamverkanProperty]
    public bool AnotherNameOfAnOccupationGroupChangesNothingButTheName(SmallMarket market)
    {
        if (market.Vocabulary is not { } words || words.Groups.FirstOrDefault(group => group.Code is not null) is not { } renamed)
            return true;
        var other = market with
        {
            Seekers = [.. market.Seekers.Select(seeker => seeker.But(draft =>
            {
                draft.Occupations = draft.Occupations.ConvertAll(Other);
                draft.Experience = draft.Experience.ToDictionary(pair => Other(pair.Key), pair => pair.Value);
            }))],
            Openings = [.. market.Openings.Select(opening => opening.But(draft =>
            {
                draft.Occupation = draft.Occupation is { } occupation ? Other(occupation) : null;
                draft.OccupationGroup = draft.OccupationGroup is { } group ? Other(group) : null;
            }))],
        };
        return Transcript.Of(TEngine.Compile(market), market) == Transcript.Of(TEngine.Compile(other), other);

        OccupationId Other(OccupationId id) => id == renamed.Code ? renamed.Id : id;
    }

    private static bool IsExperience(RequirementItem item) => item.Kind == RequirementKind.Experience;

    private static PairExplanation Explain(SmallMarket market, Seeker seeker, Opening opening) => TEngine.Compile(market).Explain(seeker.Id, opening.Id);
}

public sealed class ReferenceVocabularyLaws : VocabularyLaws<ReferenceEngine>;

public sealed class MarketVocabularyLaws : VocabularyLaws<MarketEngine>;
