using Samverkan.Kernel;

namespace Samverkan.Partners;

/// <summary>The state of the room: who takes part, and what they bring and risk. Immutable; equal when all of it is equal.</summary>
public sealed record PartnersRoom
{
    internal PartnersRoom()
    {
    }

    /// <summary>Every partner there has been, also those that have left.</summary>
    public Table<PartnerId, Partner> All { get; internal init; } = Table<PartnerId, Partner>.Empty;

    /// <summary>What partners can bring.</summary>
    public Table<ResourceId, Resource> Resources { get; internal init; } = Table<ResourceId, Resource>.Empty;

    /// <summary>What partners risk.</summary>
    public Table<RiskId, Risk> Risks { get; internal init; } = Table<RiskId, Risk>.Empty;

    /// <summary>What partners have said of themselves: what they can count on, what limits them, their policies, what they would compromise on.</summary>
    public Table<ConditionId, Condition> Conditions { get; internal init; } = Table<ConditionId, Condition>.Empty;

    /// <summary>The activities of the project plan, also those that are done or dropped.</summary>
    public Table<ActivityId, Activity> Activities { get; internal init; } = Table<ActivityId, Activity>.Empty;

    /// <summary>Resources in the order decided, the most important first; empty until something is decided.</summary>
    public ValueList<ResourceId> Priorities { get; internal init; } = [];

    /// <summary>The partner that drives the work; null when none has been chosen, or the one chosen has left.</summary>
    public PartnerId? Driving { get; internal init; }

    /// <summary>Sectors in which an organisation has been asked to take part, in the order they were first asked.</summary>
    public ValueList<Sector> SectorsAsked { get; internal init; } = [];

    /// <summary>Whether the collaboration has been closed.</summary>
    public bool IsClosed { get; internal init; }

    /// <summary>The partners that take part now.</summary>
    public IEnumerable<Partner> Present => All.Values.Where(partner => !partner.HasLeft);

    /// <summary>The partners that take part now and have a strategic voice.</summary>
    public IEnumerable<Partner> Voices => Present.Where(partner => partner.HasVoice);

    /// <summary>The sectors that the present partners belong to, in the order of <see cref="Sector"/>.</summary>
    public IEnumerable<Sector> Sectors => Present.Select(partner => partner.Sector).Distinct().Order();

    internal bool IsPresent(PartnerId partner) => All.TryGetValue(partner, out var found) && !found.HasLeft;
}
