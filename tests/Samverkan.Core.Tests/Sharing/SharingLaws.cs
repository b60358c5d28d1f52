using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Sharing;
using Samverkan.Testing;
using Samverkan.Testing.Collaborations;

namespace Samverkan.Tests.Sharing;

/// <summary>What is shared and by whom, told anew from the entries alone.</summary>
public sealed class SharingLaws
{
    [SamverkanProperty]
    public bool AShareNamesGiverReceiverAndWhatAndThoseAreNotTheSame(History history) =>
        history.End.Sharing.Shares.Values.All(share =>
        {
            var own = share.Partner is { } partner ? history.End.Partners.All[partner].Name : history.End.TargetGroups.All[share.Group!.Value].Name;
            return share.What.Trim().Length > 0 && share.Other.Trim().Length > 0 && !share.Other.Trim().Equals(own.Trim(), StringComparison.OrdinalIgnoreCase)
                && (share.Partner is null) != (share.Group is null);
        });

    [SamverkanProperty]
    public bool NoShareIsEverUndone(History history) =>
        history.Turns.All(turn => turn.Before.Sharing.Shares.All(share => turn.After.Sharing.Shares[share.Key] is var after
            && (after.IsReceived, after.Kind, after.What, after.Other, after.At) == (share.Value.IsReceived, share.Value.Kind, share.Value.What, share.Value.Other, share.Value.At)
            && (after.Partner, after.Group, after.Contact, after.Resource, after.Until) == (share.Value.Partner, share.Value.Group, share.Value.Contact, share.Value.Resource, share.Value.Until)
            && (share.Value.PassedOnTo is null || after.PassedOnTo == share.Value.PassedOnTo)));

    [SamverkanProperty]
    public bool ClosingChangesNothingOfTheRoom(History history) =>
        history.Turns.Where(turn => turn.Step.Fact is not SharingFact && turn.After.Since(turn.Before.Ledger.Count).Any(entry => entry.Fact is CollaborationClosed))
            .All(turn => turn.Before.Sharing.Shares == turn.After.Sharing.Shares || turn.Before.Sharing.Shares.Equals(turn.After.Sharing.Shares));

    /// <summary>A target group's own contacts are shared by its spokespersons alone; a partner's resources, and the partner itself, by that partner alone.</summary>
    [SamverkanProperty]
    public bool NobodyGivesWhatIsAnothers(History history) =>
        history.Turns.Where(turn => !turn.Recorded.IsRefused && turn.Step.Fact is ShareGiven).All(turn =>
        {
            var given = (ShareGiven)turn.Step.Fact;
            var contact = given.Contact is { } id ? turn.Before.Networks.Contacts[id] : null;
            var behind = contact?.Partner ?? (contact?.Organisation is { } organisation ? turn.Before.Networks.Contacts[organisation].Partner : null);
            return turn.Step.By.Partner == given.Giver && turn.Step.By.TargetGroup == given.Group
                && (contact?.OfGroup is not { } owner || owner == given.Group)
                && (behind is null || behind == given.Giver)
                && (given.Resource is not { } resource || turn.Before.Partners.Resources[resource].Owner == given.Giver);
        });

    /// <summary>Whatever has been decided, and by whomever: also when the collaboration is closed.</summary>
    [SamverkanProperty(MaxTest = 60)]
    public bool AnyPartnerMayShareWhatIsItsOwnAtAnyTime(History history) =>
        history.States.All(state => state.Partners.Present.All(partner => partner.Representatives.All(person =>
            !state.Record(new ShareGiven(new("ny"), ShareKind.Knowledge, "vad vi har lärt oss", "Initiativet Alla", partner.Id), Actor.For(person, partner.Id), state.Ledger[^1].At).IsRefused
            && state.Partners.Resources.Values.Where(resource => resource.Owner == partner.Id && !resource.IsWithdrawn).All(resource =>
                !state.Record(new ShareGiven(new("ny"), ShareKind.Opening, "en plats", "Initiativet Alla", partner.Id, Resource: resource.Id), Actor.For(person, partner.Id), state.Ledger[^1].At).IsRefused))));

    [SamverkanProperty]
    public bool AWayIsAgreedByAllWhoseNormsCollideOrDecided(History history) =>
        history.Turns.Where(turn => turn.Before.Sharing.Collisions.Count > 0).All(turn => turn.After.Sharing.Collisions.Values.All(collision =>
        {
            var before = turn.Before.Sharing.Collisions.GetValueOrDefault(collision.Id);
            if (collision.AgreedWay is null || collision.AgreedWay == before?.AgreedWay)
                return true;
            var entries = turn.After.Ledger.Select(entry => entry.Fact).ToArray();
            var proposed = Array.FindLastIndex(entries, fact => fact is WayProposed way && way.Collision == collision.Id);
            var accepted = entries.Skip(proposed + 1).OfType<WayAccepted>().Where(way => way.Collision == collision.Id).Select(way => way.Partner);
            return turn.After.Since(turn.Before.Ledger.Count).Any(entry => entry.Fact is WayDecided way && way.Collision == collision.Id)
                || !turn.After.Sharing.OwnersIn(collision).Except(accepted).Any();
        }));

    [SamverkanProperty]
    public bool ANormIsStatedAndReconsideredByItsOwnerAlone(History history) =>
        history.Turns.Where(turn => !turn.Recorded.IsRefused).All(turn => turn.Step.Fact switch
        {
            NormStated stated => turn.Step.By.Partner == stated.Owner,
            NormReconsidered reconsidered => turn.Step.By.Partner == turn.Before.Sharing.Norms[reconsidered.Norm].Owner,
            NormWithdrawn withdrawn => turn.Step.By.Partner == turn.Before.Sharing.Norms[withdrawn.Norm].Owner,
            _ => true,
        });

    /// <summary>The laws above are worth what the histories reach.</summary>
    [Fact]
    public void Histories_Together_AgreeOnWaysAndShareInEveryWay()
    {
        var ends = Enumerable.Range(0, 400).Select(seed => HistoryGen.Of(seed, 180).End).ToArray();
        var shares = ends.SelectMany(end => end.Sharing.Shares.Values).ToArray();

        Assert.Contains(ends, end => end.Sharing.Collisions.Values.Any(collision => collision.AgreedWay is not null));
        Assert.Contains(shares, share => share.Group is not null);
        Assert.Contains(shares, share => share.Resource is not null);
        Assert.Contains(shares, share => share is { IsReceived: false, Contact: not null });
        Assert.Contains(shares, share => share is { IsReceived: true, PassedOnTo: not null });
    }
}
