using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Networks;

/// <summary>Who is next to whom: those with a tie between them, and people and the organisation they belong to. For the questions that the review asks.</summary>
internal sealed class NetworkMap
{
    private readonly SortedDictionary<string, SortedSet<string>> next = new(StringComparer.Ordinal);
    private readonly NetworksRoom network;

    public NetworkMap(NetworksRoom network)
    {
        this.network = network;
        foreach (var contact in network.Current)
            next[contact.Id.Value] = new(StringComparer.Ordinal);
        foreach (var tie in network.CurrentTies)
            Join(tie.From, tie.To);
        foreach (var person in network.Current)
            if (person.Organisation is { } organisation)
                Join(person.Id, organisation);
    }

    public IReadOnlyCollection<string> NextTo(ContactId contact) => next[contact.Value];

    /// <summary>Those who are of a sector: organisations, and the people who belong to them.</summary>
    public IReadOnlySet<string> Of(Sector sector) =>
        network.Current.Where(contact => SectorOf(contact) == sector).Select(contact => contact.Id.Value).ToHashSet(StringComparer.Ordinal);

    /// <summary>How many steps each is from the nearest of some; who is not reached is not there.</summary>
    public IReadOnlyDictionary<string, int> Steps(IEnumerable<string> from, string? without = null) => Walk(from, without).ToDictionary(step => step.Key, step => step.Value.Steps, StringComparer.Ordinal);

    /// <summary>
    /// Those through whom alone the rest of two sectors reach each other. Whoever that is stands on every way between them, so only those
    /// on one way need be tried.
    /// </summary>
    public IEnumerable<string> Brokers(IReadOnlySet<string> one, IReadOnlySet<string> other) =>
        Way(one, other).Where(broker =>
        {
            string[] rest = [.. one.Where(id => id != broker)], others = [.. other.Where(id => id != broker)];
            return rest.Length > 0 && others.Length > 0 && !others.Any(Steps(rest, broker).ContainsKey);
        });

    /// <summary>Those on one shortest way from any of some to any of others; none when there is no way.</summary>
    public IReadOnlyList<string> Way(IReadOnlySet<string> from, IReadOnlySet<string> to)
    {
        var walk = Walk(from.Order(StringComparer.Ordinal), null);
        var way = new List<string>();
        for (var at = walk.Where(step => to.Contains(step.Key)).OrderBy(step => step.Value.Steps).Select(step => step.Key).FirstOrDefault(); at is not null; at = walk[at].From)
            way.Add(at);
        return way;
    }

    private Sector? SectorOf(Contact contact) => contact.Organisation is { } organisation ? network.Contacts[organisation].Sector : contact.Sector;

    private Dictionary<string, (int Steps, string? From)> Walk(IEnumerable<string> from, string? without)
    {
        var reached = new Dictionary<string, (int Steps, string? From)>(StringComparer.Ordinal);
        var waiting = new Queue<string>();
        foreach (var id in from)
            if (id != without && reached.TryAdd(id, (0, null)))
                waiting.Enqueue(id);
        while (waiting.TryDequeue(out var at))
            foreach (var id in next[at])
                if (id != without && reached.TryAdd(id, (reached[at].Steps + 1, at)))
                    waiting.Enqueue(id);
        return reached;
    }

    private void Join(ContactId one, ContactId other)
    {
        next[one.Value].Add(other.Value);
        next[other.Value].Add(one.Value);
    }
}
