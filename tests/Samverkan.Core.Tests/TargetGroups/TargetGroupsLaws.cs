using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.TargetGroups;
using Samverkan.Testing;
using Samverkan.Testing.Collaborations;

namespace Samverkan.Tests.TargetGroups;

/// <summary>Who speaks for a target group, told anew from the entries alone.</summary>
public sealed class TargetGroupsLaws
{
    [SamverkanProperty]
    public bool ATargetGroupHasADelimitation(History history) =>
        history.States.All(state => state.TargetGroups.All.Values.All(group => !string.IsNullOrWhiteSpace(group.Delimitation)));

    [SamverkanProperty]
    public bool WhoSpeaksForAGroupWasChosenInASaidWayAndHasAcceptedAndWasNotRevoked(History history) =>
        history.States.All(state => Speaking(state).SetEquals(Told(state.Ledger)));

    [SamverkanProperty]
    public bool OnlyWhoSpeaksForAGroupIsRecognisedAsItButToAccept(History history) =>
        history.Turns.Where(turn => turn.Step.By.Kind == ActorKind.TargetGroup && turn.Step.Fact is not SpokespersonAccepted)
            .All(turn => turn.Recorded.IsRefused || Speaking(turn.Before).Contains((turn.Step.By.TargetGroup!.Value, turn.Step.By.Person)));

    [SamverkanProperty]
    public bool WhatAGroupIsLikeIsItsOwnToSayOnceItSpeaksAndAnyPartnersBefore(History history) =>
        history.Turns.Where(turn => !turn.Recorded.IsRefused && Described(turn) is not null).All(turn =>
            Speaking(turn.Before).Any(speaker => speaker.Group == Described(turn))
                ? turn.Step.By.TargetGroup == Described(turn)
                : turn.Step.By.Kind == ActorKind.Partner);

    [SamverkanProperty]
    public bool AGroupCanRevokeASpokespersonThroughAnyOtherWheneverItWants(History history) =>
        history.States.All(state => Speaking(state).All(one => Speaking(state).Where(other => other.Group == one.Group).All(other =>
            !state.Record(new SpokespersonRevoked(one.Group, one.Person), Actor.For(other.Person, other.Group), state.Ledger[^1].At).IsRefused)));

    [SamverkanProperty]
    public bool NoPartnerAndNoDecisionEverRevokesASpokesperson(History history) =>
        history.End.Ledger.Where(entry => entry.Fact is SpokespersonRevoked).All(entry => entry.By.TargetGroup == ((SpokespersonRevoked)entry.Fact).TargetGroup);

    [SamverkanProperty]
    public bool NoOneAloneNarrowsAGroupOrSetsItAsideOnceThereAreTwoVoices(History history) =>
        history.Turns.Where(turn => !turn.Recorded.IsRefused && turn.Step.Fact is TargetGroupDelimited or TargetGroupSetAside)
            .Where(turn => !turn.Recorded.IsRefused)
            .All(turn => !turn.Before.Purposes.HasRun && turn.Before.Partners.Voices.Select(voice => voice.Id).SequenceEqual([turn.Step.By.Partner!.Value]));

    [SamverkanProperty]
    public bool NothingIsKnownAsOfADayToCome(History history) =>
        history.End.Ledger.All(entry => (entry.Fact switch { GroupKnowledgeStated known => known.AsOf, TargetGroupSized sized => sized.AsOf, _ => DateOnly.MinValue })
            <= DateOnly.FromDateTime(entry.At.UtcDateTime.AddDays(1)));

    /// <summary>The laws above are worth what the histories reach.</summary>
    [Fact]
    public void Histories_Together_HaveGroupsThatSpeakAreRevokedAndCorrectWhatWasSaid()
    {
        var entries = Enumerable.Range(0, 400).SelectMany(seed => HistoryGen.Of(seed, HistoryGen.Longest).End.Ledger).Where(entry => entry.By.Kind == ActorKind.TargetGroup).Select(entry => entry.Fact).ToArray();

        Assert.NotEmpty(entries.OfType<SpokespersonAccepted>());
        Assert.NotEmpty(entries.OfType<SpokespersonRevoked>());
        Assert.NotEmpty(entries.OfType<AspectStated>());
        Assert.NotEmpty(entries.OfType<AspectStruck>());
    }

    private static HashSet<(TargetGroupId Group, PersonId Person)> Speaking(Collaboration state) =>
        [.. state.TargetGroups.All.Values.SelectMany(group => group.Spokespersons.Where(spokesperson => spokesperson.HasAccepted).Select(spokesperson => (group.Id, spokesperson.Person)))];

    private static HashSet<(TargetGroupId Group, PersonId Person)> Told(IEnumerable<Entry> entries)
    {
        var chosen = new HashSet<(TargetGroupId, PersonId)>();
        var speaking = new HashSet<(TargetGroupId Group, PersonId Person)>();
        foreach (var (_, _, by, fact) in entries)
            switch (fact)
            {
                case SpokespersonChosen { HowChosen.Length: > 0 } choice:
                    chosen.Add((choice.TargetGroup, choice.Person));
                    break;
                case SpokespersonAccepted accepted when chosen.Contains((accepted.TargetGroup, by.Person)):
                    speaking.Add((accepted.TargetGroup, by.Person));
                    break;
                case SpokespersonRevoked revoked:
                    chosen.Remove((revoked.TargetGroup, revoked.Person));
                    speaking.Remove((revoked.TargetGroup, revoked.Person));
                    break;
            }

        return speaking;
    }

    private static TargetGroupId? Described(Turn turn) => turn.Step.Fact switch
    {
        TargetGroupSized sized => sized.TargetGroup,
        AspectStated stated => stated.TargetGroup,
        AspectStruck struck => turn.Before.TargetGroups.Aspects[struck.Aspect].TargetGroup,
        InvolvementStated stated => stated.TargetGroup,
        InvolvementEnded ended => ended.TargetGroup,
        SpokespersonChosen chosen => chosen.TargetGroup,
        _ => null,
    };
}
