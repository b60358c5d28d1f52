using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Samverkan.Kernel;

/// <summary>Who states a fact: a person acting for an organisation, a body or in a role; or a decision. Immutable; equal when written alike.</summary>
public sealed record Actor
{
    internal const string LeaderPlace = "leader";
    private const string WorkingGroupPlace = "wg:";
    private const string TargetGroupPlace = "group:";
    private const string DecisionPrefix = "decision:";
    private const string OperationPrefix = "operation:";

    private readonly string place;

    private Actor(ActorKind kind, PersonId person, string place)
    {
        Kind = kind;
        Person = person;
        this.place = Guard.Against.NullOrEmpty(place);
        if (!IsDecision)
            Guard.Against.NullOrEmpty(person.Value, nameof(person));
    }

    /// <summary>In what capacity.</summary>
    public ActorKind Kind { get; }

    /// <summary>The person; <c>default</c> for a decision of either kind.</summary>
    public PersonId Person { get; }

    /// <summary>The partner that the person acts for; null in any other capacity.</summary>
    public PartnerId? Partner => Kind == ActorKind.Partner ? new PartnerId(place) : null;

    /// <summary>The working group that the person acts for; null in any other capacity.</summary>
    public WorkingGroupId? WorkingGroup => Kind == ActorKind.WorkingGroup ? new WorkingGroupId(place) : null;

    /// <summary>The target group that the person acts for; null in any other capacity.</summary>
    public TargetGroupId? TargetGroup => Kind == ActorKind.TargetGroup ? new TargetGroupId(place) : null;

    /// <summary>The strategic decision; null in any other capacity.</summary>
    public ProposalId? Decision => Kind == ActorKind.Decision ? new ProposalId(place) : null;

    /// <summary>The operational decision; null in any other capacity.</summary>
    public OperationalDecisionId? Operation => Kind == ActorKind.Operation ? new OperationalDecisionId(place) : null;

    /// <summary>Whether it is a decision of either kind, and no person: such an actor never comes from outside.</summary>
    internal bool IsDecision => Kind is ActorKind.Decision or ActorKind.Operation;

    /// <summary>A person acting for a partner.</summary>
    /// <param name="person">The person.</param>
    /// <param name="partner">The partner.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
    public static Actor For(PersonId person, PartnerId partner) => new(ActorKind.Partner, person, partner.Value);

    /// <summary>A person acting as process leader.</summary>
    /// <param name="person">The person.</param>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public static Actor Leader(PersonId person) => new(ActorKind.Leader, person, LeaderPlace);

    /// <summary>A person acting for a working group.</summary>
    /// <param name="person">The person.</param>
    /// <param name="group">The working group.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
    public static Actor For(PersonId person, WorkingGroupId group) => new(ActorKind.WorkingGroup, person, group.Value);

    /// <summary>A person acting for a target group.</summary>
    /// <param name="person">The person.</param>
    /// <param name="group">The target group.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
    public static Actor For(PersonId person, TargetGroupId group) => new(ActorKind.TargetGroup, person, group.Value);

    /// <summary>Reads an actor as it is written in a ledger or on a command line. A decision is not read: it never comes from outside.</summary>
    /// <param name="text">The text, for instance <c>u1@p1</c>.</param>
    /// <param name="actor">The actor; null when the text is none.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Actor? actor) =>
        TryParseEntry(text, out actor) && !actor.IsDecision;

    /// <summary>The actor as it is written in a ledger.</summary>
    public override string ToString() => Kind switch
    {
        ActorKind.Decision => DecisionPrefix + place,
        ActorKind.Operation => OperationPrefix + place,
        ActorKind.WorkingGroup => $"{Person}@{WorkingGroupPlace}{place}",
        ActorKind.TargetGroup => $"{Person}@{TargetGroupPlace}{place}",
        _ => $"{Person}@{place}",
    };

    /// <summary>A decision, for hosts that keep entries in a storage of their own. To record with it is refused.</summary>
    /// <param name="decision">The proposal that was carried.</param>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public static Actor Of(ProposalId decision) => new(ActorKind.Decision, default, decision.Value);

    /// <summary>An operational decision, for hosts that keep entries in a storage of their own. To record with it is refused.</summary>
    /// <param name="decision">The decision, made within a mandate.</param>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public static Actor Of(OperationalDecisionId decision) => new(ActorKind.Operation, default, decision.Value);

    /// <summary>Reads an actor of a ledger line, where decisions stand too.</summary>
    internal static bool TryParseEntry(string? text, [NotNullWhen(true)] out Actor? actor)
    {
        actor = null;
        if (text is null)
            return false;
        if (text.StartsWith(DecisionPrefix, StringComparison.Ordinal))
            actor = Made<ProposalId>(ActorKind.Decision, default, text[DecisionPrefix.Length..]);
        else if (text.StartsWith(OperationPrefix, StringComparison.Ordinal))
            actor = Made<OperationalDecisionId>(ActorKind.Operation, default, text[OperationPrefix.Length..]);
        else if (text.IndexOf('@', StringComparison.Ordinal) is var at and > 0 && PersonId.Problem(text[..at]) is null)
            actor = At(new PersonId(text[..at]), text[(at + 1)..]);
        return actor is not null;
    }

    private static Actor? At(PersonId person, string place) =>
        place == LeaderPlace ? Leader(person)
        : place.StartsWith(WorkingGroupPlace, StringComparison.Ordinal) ? Made<WorkingGroupId>(ActorKind.WorkingGroup, person, place[WorkingGroupPlace.Length..])
        : place.StartsWith(TargetGroupPlace, StringComparison.Ordinal) ? Made<TargetGroupId>(ActorKind.TargetGroup, person, place[TargetGroupPlace.Length..])
        : Made<PartnerId>(ActorKind.Partner, person, place);

    private static Actor? Made<TId>(ActorKind kind, PersonId person, string place)
        where TId : struct, IId<TId> => TId.Problem(place) is null ? new(kind, person, place) : null;
}
