using FsCheck;
using FsCheck.Fluent;
using Samverkan.Guidance;
using Samverkan.Testing;
using Samverkan.Testing.Collaborations;

namespace Samverkan.Tests.Guidance;

/// <summary>What can be judged follows from what has been recorded, and from nothing else.</summary>
public sealed class JudgedLaws
{
    private const int Some = 60;

    /// <summary>A fact gives to judge by only those rules whose need it is about.</summary>
    [SamverkanProperty(MaxTest = Some)]
    public Property AFactMovesOnlyTheRulesWhoseNeedItIsAbout(History history) =>
        Moves(history).SelectMany(move => move.Begun.Where(rule => !move.Facts.Overlaps(JudgedBy.Begins[rule])).Select(rule => $"{rule} by {string.Join(", ", move.Facts)}"))
            .ToArray() is var unexpected ? (unexpected.Length == 0).Label(string.Join("; ", unexpected)) : null!;

    /// <summary>A rule that has been judged stays so, unless something is ended, taken back or restated without what it needs, or someone leaves.</summary>
    [SamverkanProperty(MaxTest = Some)]
    public Property WhatIsJudgedStaysJudgedUntilSomethingIsTakenBack(History history) =>
        Moves(history).Where(move => move.Ceased.Count > 0 && !move.Facts.Overlaps(JudgedBy.TakesBack)).Select(move => $"{string.Join(", ", move.Ceased)} by {string.Join(", ", move.Facts)}")
            .ToArray() is var unexpected ? (unexpected.Length == 0).Label(string.Join("; ", unexpected)) : null!;

    [SamverkanProperty(MaxTest = Some)]
    public bool WhatCanBeJudgedDoesNotHangOnTheTime(History history) =>
        Review.Of(history.End, Scenes.Start).NotJudged.SequenceEqual(Review.Of(history.End, Scenes.Start.AddYears(9)).NotJudged);

    [SamverkanProperty(MaxTest = Some)]
    public bool WhatCannotBeJudgedHasNoFindingsAndSaysWhatItNeeds(History history) =>
        history.States.Select(state => Review.Of(state, Scenes.Start.AddYears(1))).All(review =>
            review.NotJudged.All(rule => review.Findings.All(finding => finding.Id != rule.Id) && RuleBook.Findings.Single(one => one.Id == rule.Id).Needs == rule.Reason));

    /// <summary>So that a rule without a need that is known here is missed.</summary>
    [Fact]
    public void Begins_OfEveryRule_NamesFactsThatThereAre()
    {
        var kinds = Ledgers.FactKinds.All.Select(kind => kind.Name).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(RuleBook.Findings.Select(rule => rule.Id), JudgedBy.Begins.Keys.Order(StringComparer.Ordinal));
        Assert.All(JudgedBy.Begins.Values, facts => Assert.NotEmpty(facts));
        Assert.Subset(kinds, JudgedBy.Begins.Values.SelectMany(facts => facts).Concat(JudgedBy.TakesBack).ToHashSet(StringComparer.Ordinal));
    }

    private static IEnumerable<(HashSet<string> Facts, HashSet<string> Begun, HashSet<string> Ceased)> Moves(History history)
    {
        var before = Judged(Scenes.Unformed);
        foreach (var turn in history.Turns.Where(turn => !turn.Recorded.IsRefused))
        {
            var after = Judged(turn.After);
            if (!after.SetEquals(before))
                yield return (Stated(turn), [.. after.Except(before)], [.. before.Except(after)]);
            before = after;
        }
    }

    /// <summary>The fact, and what it enacts.</summary>
    private static HashSet<string> Stated(Turn turn) =>
        turn.After.Ledger.Skip(turn.Before.Ledger.Count).Select(entry => entry.Fact.GetType().Name).ToHashSet(StringComparer.Ordinal);

    private static HashSet<string> Judged(Collaboration scene) =>
        RuleBook.Findings.Select(rule => rule.Id).Except(Review.Of(scene, Scenes.Start).NotJudged.Select(rule => rule.Id), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
}
