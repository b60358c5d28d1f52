using Ardalis.GuardClauses;
using Samverkan.Kernel;

namespace Samverkan;

/// <summary>
/// Who the people who act are: the one place where names and contact details live, apart from the ledger, so that a person can be erased and
/// the ledger still replays. Immutable and safe to share between threads. Never shows a person in <c>ToString</c>.
/// </summary>
public sealed class PersonRegister
{
    private readonly Table<PersonId, Person?> people;

    private PersonRegister(Table<PersonId, Person?> people) => this.people = people;

    /// <summary>The register of nobody.</summary>
    public static PersonRegister Empty { get; } = new(Table<PersonId, Person?>.Empty);

    /// <summary>The people who are known, in ordinal order of their ids.</summary>
    public IEnumerable<Person> Known => people.Values.OfType<Person>();

    /// <summary>The ids of people who have been erased, in ordinal order.</summary>
    public IEnumerable<PersonId> Erased => people.Where(entry => entry.Value is null).Select(entry => entry.Key);

    /// <summary>The person of an id; null when there never was one, or when the person has been erased.</summary>
    /// <param name="id">The id.</param>
    public Person? Find(PersonId id) => people.TryGetValue(id, out var person) ? person : null;

    /// <summary>Whether a person of this id has been erased.</summary>
    /// <param name="id">The id.</param>
    public bool IsErased(PersonId id) => people.TryGetValue(id, out var person) && person is null;

    /// <summary>This register with a person put in or corrected.</summary>
    /// <param name="person">The person.</param>
    /// <exception cref="InvalidOperationException">The id belongs to a person who has been erased, and is never used again.</exception>
    public PersonRegister With(Person person)
    {
        Guard.Against.Null(person);
        return IsErased(person.Id)
            ? throw new InvalidOperationException("The person of that id has been erased; choose another id.")
            : new(people.With(person.Id, person));
    }

    /// <summary>This register without what it held about a person. A tombstone remains, so that the erased can be counted and the id is not used again.</summary>
    /// <param name="id">The person's id; one that was never there leaves a tombstone too, since the ledger may name it.</param>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public PersonRegister Erase(PersonId id)
    {
        Guard.Against.NullOrEmpty(id.Value, nameof(id));
        return new(people.With(id, (Person?)null));
    }
}
