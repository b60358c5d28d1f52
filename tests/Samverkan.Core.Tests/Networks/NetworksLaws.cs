using Samverkan.Kernel;
using Samverkan.Networks;
using Samverkan.Partners;
using Samverkan.Testing;
using Samverkan.Testing.Collaborations;

namespace Samverkan.Tests.Networks;

/// <summary>What is in the network and who put it there, told anew from the entries alone.</summary>
public sealed class NetworksLaws
{
    [SamverkanProperty]
    public bool ATieHasTwoDifferentEndsThatAreThere(History history) =>
        history.States.All(state => state.Networks.CurrentTies.All(tie =>
            tie.From != tie.To && new[] { tie.From, tie.To }.All(end => state.Networks.Contacts[end].Ended is null)));

    [SamverkanProperty]
    public bool ClosingRemovesNothingFromTheNetwork(History history) =>
        history.Turns.Where(turn => turn.After.Since(turn.Before.Ledger.Count).Any(entry => entry.Fact is CollaborationClosed))
            .All(turn => turn.Before.Networks == turn.After.Networks);

    [SamverkanProperty]
    public bool WhoIsInTheNetworkGoesOnlyByObjectionErasureOrRetention(History history) =>
        history.Turns.Where(turn => turn.Step.Fact is not ContactEnded)
            .All(turn => !turn.Before.Networks.Current.Select(contact => contact.Id).Except(turn.After.Networks.Current.Select(contact => contact.Id)).Any());

    [SamverkanProperty]
    public bool AGroupsOwnContactsAreSharedByItsSpokespersonsAlone(History history) =>
        history.Turns.Where(turn => !turn.Recorded.IsRefused).All(turn =>
            Owners(turn).All(owner => turn.Step.By.TargetGroup == owner
                && turn.Before.TargetGroups.All[owner].Spokespersons.Any(spokesperson => spokesperson.HasAccepted && spokesperson.Person == turn.Step.By.Person)));

    [SamverkanProperty]
    public bool NothingOfTheNetworkIsEverEnacted(History history) =>
        history.End.Ledger.Where(entry => entry.Fact is NetworksFact).All(entry => entry.By.Kind is ActorKind.Partner or ActorKind.TargetGroup);

    [SamverkanProperty]
    public bool OfWhoWasTakenOutNothingIsLeftThatNamesIt(History history) =>
        history.States.All(state => state.Networks.Contacts.Values.Where(contact => contact.Ended is not null).All(contact =>
            contact is { Name: null, Person: null, Partner: null, Organisation: null, Sector: null }
            && state.Networks.Ties.Values.All(tie => tie.From != contact.Id && tie.To != contact.Id)
            && state.Networks.Competences.Values.All(competence => !competence.Holders.Contains(contact.Id))
            && state.Networks.Contacts.Values.All(other => other.Organisation != contact.Id)));

    [SamverkanProperty]
    public bool APersonStandsInTheNetworkOnceAndNotAfterObjecting(History history) =>
        history.States.All(state =>
        {
            var people = state.Networks.Current.Select(contact => contact.Person).OfType<PersonId>().ToArray();
            return people.Distinct().Count() == people.Length && !people.Intersect(state.Networks.Objected).Any();
        });

    /// <summary>Who is in the network, what is tied and who can what: by a model that only adds and takes away.</summary>
    [SamverkanProperty]
    public bool TheNetworkFollowsFromTheEntries(History history)
    {
        var contacts = new HashSet<ContactId>();
        var ties = new Dictionary<TieId, (ContactId From, ContactId To)>();
        var can = new HashSet<(CompetenceId, ContactId Holder)>();
        foreach (var fact in history.End.Ledger.Select(entry => entry.Fact))
        {
            _ = fact switch
            {
                OrganisationNoted noted => contacts.Add(noted.Contact),
                PersonNoted noted => contacts.Add(noted.Contact),
                ContactEnded ended => contacts.Remove(ended.Contact),
                TieNoted noted => ties.TryAdd(noted.Tie, (noted.From, noted.To)),
                TieEnded ended => ties.Remove(ended.Tie),
                CompetenceHeld held => can.Add((held.Competence, held.Holder)),
                CompetenceLost lost => can.Remove((lost.Competence, lost.Holder)),
                _ => false,
            };
            can.RemoveWhere(pair => !contacts.Contains(pair.Holder));
            foreach (var tie in ties.Where(tie => !contacts.Contains(tie.Value.From) || !contacts.Contains(tie.Value.To)).Select(tie => tie.Key).ToArray())
                ties.Remove(tie);
        }

        var network = history.End.Networks;
        return contacts.SetEquals(network.Current.Select(contact => contact.Id))
            && ties.ToHashSet().SetEquals(network.CurrentTies.Select(tie => KeyValuePair.Create(tie.Id, (tie.From, tie.To))))
            && can.SetEquals(network.Competences.Values.SelectMany(competence => competence.Holders.Select(holder => (competence.Id, holder))));
    }

    /// <summary>The laws above are worth what the histories reach.</summary>
    [Fact]
    public void Histories_Together_HaveTiesGroupsOwnContactsAndEndings()
    {
        var ends = Enumerable.Range(0, 400).Select(seed => HistoryGen.Of(seed, 180).End).ToArray();

        Assert.Contains(ends, end => end.Networks.Current.Any(contact => contact.OfGroup is not null));
        Assert.Contains(ends, end => end.Networks.CurrentTies.Any(tie => end.Networks.Contacts[tie.From].OfGroup is not null));
        Assert.Contains(ends, end => end.Networks.Objected.Any());
        Assert.Contains(ends, end => end.Phase == Phase.Closed && end.Networks.CurrentTies.Any());
        Assert.True(ends.Count(end => end.Networks.CurrentTies.Any()) > 20);
    }

    /// <summary>The groups that a fact shares a contact of.</summary>
    private static IEnumerable<TargetGroupId> Owners(Turn turn)
    {
        TargetGroupId?[] owners = turn.Step.Fact switch
        {
            OrganisationNoted noted => [noted.OfGroup],
            PersonNoted noted => [noted.OfGroup, noted.Organisation is { } organisation ? Of(organisation) : null],
            TieNoted noted => [Of(noted.From), Of(noted.To)],
            CompetenceHeld held => [Of(held.Holder)],
            _ => [],
        };
        return owners.OfType<TargetGroupId>();

        TargetGroupId? Of(ContactId contact) => turn.Before.Networks.Contacts[contact].OfGroup;
    }
}
