using Samverkan.Agility;
using Samverkan.Governance;
using Samverkan.Json;
using Samverkan.Kernel;

namespace Samverkan.Guidance;

/// <summary>What has been recorded, each entry in its part of the agenda.</summary>
internal static class AgendaEntries
{
    /// <summary>Which entries go to which part: the first that holds. The rest is what has changed.</summary>
    private static readonly IReadOnlyList<(AgendaPart Part, Func<Entry, bool> IsFor)> Rules =
    [
        (AgendaPart.Decided, entry => entry.By.Kind == ActorKind.Decision || entry.Fact is ProposalWithdrawn),
        (AgendaPart.DecidedWithinMandates, entry => entry.By.Kind == ActorKind.Operation || entry.Fact is OperationalDecisionMade or OperationalDecisionEnded),
        (AgendaPart.RoutedUpwards, entry => entry.Fact is MatterRouted or MatterAnswered),
    ];

    public static IEnumerable<Placed> Since(long sequence, Collaboration collaboration, AgendaConcern concern, AgendaNames names) =>
        collaboration.Since(sequence)
            .Select(entry => (Entry: entry, Part: PartOf(entry), Room: FactRoom.Of(entry.Fact.GetType())))
            .OrderBy(told => told.Part == AgendaPart.Changed ? told.Room : default)
            .Select(told => new Placed(told.Part, concern.Has(told.Entry) ? Item(told.Entry, told.Room, names) : null));

    private static AgendaPart PartOf(Entry entry)
    {
        foreach (var (part, isFor) in Rules)
            if (isFor(entry))
                return part;
        return AgendaPart.Changed;
    }

    private static AgendaItem Item(Entry entry, Room room, AgendaNames names) => new(Text(entry.Fact, names), Entry: entry, Who: names.Of(entry.By), Room: room);

    /// <summary>How a proposal fell says little without what it was about.</summary>
    private static Wording Text(Fact fact, AgendaNames names) => fact switch
    {
        ProposalDecided decided => names.About(decided.Words, decided.Proposal),
        ProposalWithdrawn withdrawn => names.About(withdrawn.Words, withdrawn.Proposal),
        _ => fact.Words,
    };
}
