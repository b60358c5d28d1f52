using Ardalis.GuardClauses;
using Samverkan.Governance;
using Samverkan.Kernel;

namespace Samverkan.Guidance;

/// <summary>
/// The agenda of a body's next check-in, made from the ledger: what has happened since its last one, what is late or open, and what waits for it.
/// Deterministic: the same facts and time give the same agenda. Immutable, and safe to share between threads.
/// </summary>
public sealed class Agenda
{
    private Agenda(WorkingGroupId? body, Wording name, CheckIn? last, DateTimeOffset asOf, IReadOnlyList<AgendaSection> sections)
    {
        Body = body;
        Name = name;
        Last = last;
        AsOf = asOf;
        Sections = sections;
    }

    /// <summary>The working group; null for the steering group.</summary>
    public WorkingGroupId? Body { get; }

    /// <summary>What the body is called, as it stands inside a sentence.</summary>
    public Wording Name { get; }

    /// <summary>The body's last check-in, after which everything is told; null when it has held none, and all is told from the beginning.</summary>
    public CheckIn? Last { get; }

    /// <summary>The time as of which lateness is judged, in UTC.</summary>
    public DateTimeOffset AsOf { get; }

    /// <summary>Every part there is, in the order of <see cref="AgendaPart"/>, also those that are empty.</summary>
    public IReadOnlyList<AgendaSection> Sections { get; }

    /// <summary>Since when it tells what has happened, as a sentence without its full stop.</summary>
    public Wording Since => Last is { } last
        ? Say.That($"Sedan avstämningen {last.Id}, {last.At}", $"Since check-in {last.Id}, {last.At}")
        : new("Från början: ingen avstämning har hållits", "From the beginning: no check-in has been held");

    /// <summary>One part of it.</summary>
    /// <param name="part">Which.</param>
    /// <exception cref="ArgumentException">There is no such part.</exception>
    public AgendaSection this[AgendaPart part] => Sections[(int)Guard.Against.EnumOutOfRange(part) - 1];

    /// <summary>
    /// Makes the agenda of a body. Each entry after its last check-in is told in one part, once, or counted there among the others: for the steering
    /// group all are told, for a working group those that it stated, that name it, its mandates, its requests or a target group that sits in it, and what a
    /// proposal about any of that led to. Linear in what has been recorded.
    /// </summary>
    /// <param name="collaboration">The collaboration.</param>
    /// <param name="body">The working group; null for the steering group.</param>
    /// <param name="asOf">The time as of which lateness is judged.</param>
    /// <exception cref="ArgumentException">There is no such working group.</exception>
    public static Agenda For(Collaboration collaboration, WorkingGroupId? body, DateTimeOffset asOf)
    {
        Guard.Against.Null(collaboration);
        if (body is { } group && !collaboration.Governance.Groups.ContainsKey(group))
            throw new ArgumentException("There is no such working group.", nameof(body));
        var last = collaboration.Governance.CheckIns.Values.Where(checkIn => checkIn.Group == body).MaxBy(checkIn => checkIn.Sequence);
        var concern = new AgendaConcern(collaboration, body);
        var names = new AgendaNames(collaboration);
        var told = AgendaEntries.Since(last?.Sequence ?? 0, collaboration, concern, names);
        var open = AgendaOpen.Of(collaboration, body, concern, names, asOf);
        var found = AgendaFindings.Of(Review.Of(collaboration, asOf), concern);
        var sections = told.Concat(open).Concat(found).ToLookup(placed => placed.Part);
        return new(body, names.Body(body), last, asOf.ToUniversalTime(), [.. Enum.GetValues<AgendaPart>().Select(part => Section(part, sections[part]))]);
    }

    private static AgendaSection Section(AgendaPart part, IEnumerable<Placed> all)
    {
        var placed = all.ToArray();
        return new(part, [.. placed.Where(one => one.Item is not null).Select(one => one.Item!)], placed.Count(one => one.Item is null));
    }
}

/// <summary>Something in its part of the agenda; without an item where it is only counted.</summary>
internal readonly record struct Placed(AgendaPart Part, AgendaItem? Item);
