using Samverkan.Guidance;
using Samverkan.Kernel;
using Samverkan.Narratives;
using Samverkan.Partners;
using Samverkan.Testing;
using Samverkan.Testing.Collaborations;

namespace Samverkan.Tests.Narratives;

/// <summary>What is told, where, and with whose consent, told anew from the entries alone.</summary>
public sealed class NarrativesLaws
{
    [SamverkanProperty]
    public bool NoStoryIsPublishedWithoutConsentInForceForThatChannelThatDay(History history) =>
        history.Turns.Where(turn => !turn.Recorded.IsRefused && turn.Step.Fact is StoryPublished).All(turn =>
        {
            var published = (StoryPublished)turn.Step.Fact;
            return InForce(turn.Before.Ledger, published.Story, published.Channel, DateOnly.FromDateTime(turn.At.UtcDateTime));
        });

    /// <summary>Whatever has been withdrawn or has ended, and whoever has left: what is out without consent is to be pulled, and nothing else is.</summary>
    [SamverkanProperty]
    public bool EveryPlaceWithoutConsentIsListedAndFound(History history)
    {
        var end = history.End;
        if (end.Ledger.Count == 0)
            return true;
        var day = DateOnly.FromDateTime(end.Ledger[^1].At.UtcDateTime);
        var entries = end.Ledger.Select(entry => entry.Fact).ToArray();
        var isOut = entries.OfType<StoryPublished>().Where(published => !entries.OfType<StoryPulled>().Any(pulled => pulled.Publication == published.Publication));
        var expected = isOut.Where(published => !InForce(end.Ledger, published.Story, published.Channel, day)).Select(published => published.Publication.Value).Order(StringComparer.Ordinal).ToArray();
        var found = Review.Of(end, end.Ledger[^1].At).Findings.Where(finding => finding.Id is "SAM810" or "SAM811").Select(finding => finding.Subject["publication:".Length..]).Order(StringComparer.Ordinal);
        return expected.SequenceEqual(end.Narratives.ToPull(day).Select(publication => publication.Id.Value)) && expected.SequenceEqual(found);
    }

    /// <summary>A consent is withdrawn whenever those who may say so: also when closed, set aside, or ended.</summary>
    [SamverkanProperty(MaxTest = 60)]
    public bool AConsentCanBeWithdrawnAtAnyTime(History history) =>
        history.States.All(state => state.Narratives.Consents.Values.Where(consent => consent.WithdrawnOn is null).All(consent =>
            state.Narratives.Stories[consent.Story].Group is not { } group
            || state.TargetGroups.All[group].Spokespersons.Where(one => one.HasAccepted).All(one =>
                !state.Record(new StoryConsentWithdrawn(consent.Id), Actor.For(one.Person, group), state.Ledger[^1].At).IsRefused)));

    [SamverkanProperty]
    public bool APortrayalChangesByItsTargetGroupAlone(History history) =>
        history.Turns.All(turn => turn.Before.Narratives.Portrayals.Equals(turn.After.Narratives.Portrayals)
            || (turn.Step.Fact is PortrayalChosen or PortrayalWithdrawn
                && turn.After.TargetGroups.All.Keys.Where(group => turn.Before.Narratives.Portrayals.GetValueOrDefault(group) != turn.After.Narratives.Portrayals.GetValueOrDefault(group)).All(group => group == turn.Step.By.TargetGroup)));

    [SamverkanProperty]
    public bool ANarrativeIsAdoptedByDecisionAlone(History history) =>
        history.End.Ledger.Where(entry => entry.Fact is NarrativeAdopted).All(entry =>
            entry.By.Kind == ActorKind.Decision || !history.States.First(state => state.Ledger.Count == entry.Sequence - 1).Purposes.HasRun);

    /// <summary>The laws above are worth what the histories reach.</summary>
    [Fact]
    public void Histories_Together_PublishWithdrawAndPull()
    {
        var ends = Enumerable.Range(0, 400).Select(seed => HistoryGen.Of(seed, HistoryGen.Longest).End).ToArray();
        var rooms = ends.Select(end => end.Narratives).ToArray();

        Assert.True(rooms.Sum(room => room.Publications.Count) > 100);
        Assert.Contains(rooms, room => room.Publications.Values.Any(publication => publication.PulledOn is not null));
        Assert.Contains(rooms, room => room.Consents.Values.Any(consent => consent.WithdrawnOn is not null && room.Out.Any(publication => publication.Story == consent.Story)));
        Assert.Contains(rooms, room => room.Publications.Values.Any(publication => room.Stories[publication.Story].About == StoryKind.Person));
        Assert.Contains(ends, end => end.Narratives.ToPull(DateOnly.FromDateTime(end.Ledger[^1].At.UtcDateTime)).Any());
    }

    /// <summary>Given for the channel, begun, not ended, not withdrawn, and not recorded by a partner that has left since.</summary>
    private static bool InForce(Ledger ledger, StoryId story, Channel channel, DateOnly day) =>
        Enumerable.Range(0, ledger.Count).Any(index => ledger[index].Fact is StoryConsentGiven given
            && given.Story == story && given.Channels.Contains(channel) && given.From <= day && day <= given.Until
            && !ledger.Skip(index + 1).Any(entry => (entry.Fact is StoryConsentWithdrawn withdrawn && withdrawn.Consent == given.Consent) || (entry.Fact is PartnerLeft left && left.Partner == ledger[index].By.Partner)));
}
