using Samverkan.Kernel;

namespace Samverkan.Networks;

/// <summary>
/// The state of the room: the common bank of knowledge, competence and contacts. It outlives the collaboration: closing removes nothing.
/// Immutable; equal when all of it is equal.
/// </summary>
public sealed record NetworksRoom
{
    internal NetworksRoom()
    {
    }

    /// <summary>People and organisations, also what is left of those taken out.</summary>
    public Table<ContactId, Contact> Contacts { get; internal init; } = Table<ContactId, Contact>.Empty;

    /// <summary>Ties, also those that have ended.</summary>
    public Table<TieId, Tie> Ties { get; internal init; } = Table<TieId, Tie>.Empty;

    /// <summary>Competences: who has them, and what asks for them.</summary>
    public Table<CompetenceId, Competence> Competences { get; internal init; } = Table<CompetenceId, Competence>.Empty;

    /// <summary>Environment scans.</summary>
    public Table<ScanId, EnvironmentScan> Scans { get; internal init; } = Table<ScanId, EnvironmentScan>.Empty;

    /// <summary>What has been learnt, also what is left of what was taken out.</summary>
    public Table<BankedKnowledgeId, BankedKnowledge> Knowledge { get; internal init; } = Table<BankedKnowledgeId, BankedKnowledge>.Empty;

    /// <summary>People who have objected to being in the network, and are not to be put in it again; in ordinal order of their ids.</summary>
    public IEnumerable<PersonId> Objected => Objections.Keys;

    /// <summary>The people and organisations that are in the network now.</summary>
    public IEnumerable<Contact> Current => Contacts.Values.Where(contact => contact.Ended is null);

    /// <summary>The ties that have not ended.</summary>
    public IEnumerable<Tie> CurrentTies => Ties.Values.Where(tie => !tie.IsEnded);

    /// <summary>Where people and partners stand, and who has objected: kept beside the contacts, which may be very many when one more is put in.</summary>
    private Table<PersonId, ContactId> People { get; init; } = Table<PersonId, ContactId>.Empty;

    private Table<PartnerId, ContactId> Partners { get; init; } = Table<PartnerId, ContactId>.Empty;

    private Table<PersonId, ContactId> Objections { get; init; } = Table<PersonId, ContactId>.Empty;

    /// <summary>Ties that went with a contact, each with that contact: nothing is left of them but the id, which is not used again.</summary>
    private Table<TieId, ContactId> GoneTies { get; init; } = Table<TieId, ContactId>.Empty;

    internal bool Has(PersonId person) => People.ContainsKey(person);

    internal bool Has(PartnerId partner) => Partners.ContainsKey(partner);

    internal bool HasObjected(PersonId person) => Objections.ContainsKey(person);

    /// <summary>Refuses the id of a tie that is there, has ended, or went with a contact.</summary>
    internal Refusal? Taken(TieId tie) => Refuse.Taken(tie, Ties) ?? Refuse.Taken(tie, GoneTies);

    internal NetworksRoom With(Contact contact) =>
        this with
        {
            Contacts = Contacts.With(contact.Id, contact),
            People = contact.Person is { } person ? People.With(person, contact.Id) : People,
            Partners = contact.Partner is { } partner ? Partners.With(partner, contact.Id) : Partners,
        };

    /// <summary>The room without a contact: its ties, what it can and whom it belonged to go with it.</summary>
    internal NetworksRoom Without(Contact contact, EndGround ground)
    {
        TieId[] gone = [.. Ties.Values.Where(tie => tie.From == contact.Id || tie.To == contact.Id).Select(tie => tie.Id)];
        return this with
        {
            Contacts = Contacts.Values.Where(member => member.Organisation == contact.Id)
                .Aggregate(Contacts, (contacts, member) => contacts.With(member.Id, member with { Organisation = null }))
                .With(contact.Id, new Contact(contact.Id, contact.Kind) { OfGroup = contact.OfGroup, Ended = ground }),
            Ties = gone.Aggregate(Ties, (ties, tie) => ties.Without(tie)),
            GoneTies = gone.Aggregate(GoneTies, (ties, tie) => ties.With(tie, contact.Id)),
            Competences = Competences.Values.Where(competence => competence.Holders.Contains(contact.Id))
                .Aggregate(Competences, (all, competence) => all.With(competence.Id, competence with { Holders = competence.Holders.Without(contact.Id) })),
            People = contact.Person is { } person ? People.Without(person) : People,
            Partners = contact.Partner is { } partner ? Partners.Without(partner) : Partners,
            Objections = ground == EndGround.Objection && contact.Person is { } objecting ? Objections.With(objecting, contact.Id) : Objections,
        };
    }
}
