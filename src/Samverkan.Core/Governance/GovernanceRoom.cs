using Samverkan.Kernel;

namespace Samverkan.Governance;

/// <summary>The state of the room: who decides what, what has been proposed, and how it fell. Immutable; equal when all of it is equal.</summary>
public sealed record GovernanceRoom
{
    internal GovernanceRoom()
    {
    }

    /// <summary>Strategic proposals, open and decided.</summary>
    public Table<ProposalId, StrategicProposal> Proposals { get; private init; } = Table<ProposalId, StrategicProposal>.Empty;

    /// <summary>The proposals that wait for ballots, in ordinal order of their ids.</summary>
    public IEnumerable<StrategicProposal> Open => Waiting.Values;

    /// <summary>The process leader; null when none is named.</summary>
    public ProcessLeader? Leader { get; internal init; }

    /// <summary>The steering group.</summary>
    public Body SteeringGroup { get; internal init; } = new();

    /// <summary>The working groups, also those that have ended.</summary>
    public Table<WorkingGroupId, WorkingGroup> Groups { get; internal init; } = Table<WorkingGroupId, WorkingGroup>.Empty;

    /// <summary>The mandates, also those that have ended.</summary>
    public Table<MandateId, Mandate> Mandates { get; internal init; } = Table<MandateId, Mandate>.Empty;

    /// <summary>The frames for the work, at most one of each kind, the latest last.</summary>
    public ValueList<FrameText> Frames { get; internal init; } = [];

    /// <summary>The check-ins held.</summary>
    public Table<CheckInId, CheckIn> CheckIns { get; internal init; } = Table<CheckInId, CheckIn>.Empty;

    /// <summary>The reports on deliveries and budget.</summary>
    public Table<ReportId, Report> Reports { get; internal init; } = Table<ReportId, Report>.Empty;

    /// <summary>The evaluations against purpose and goals.</summary>
    public Table<EvaluationId, Evaluation> Evaluations { get; internal init; } = Table<EvaluationId, Evaluation>.Empty;

    /// <summary>The requests for support, answered or not.</summary>
    public Table<RequestId, SupportRequest> Requests { get; internal init; } = Table<RequestId, SupportRequest>.Empty;

    /// <summary>The laws under watch.</summary>
    public Table<LawId, Law> Laws { get; internal init; } = Table<LawId, Law>.Empty;

    /// <summary>Kept beside all proposals, since every fact may make one of these due and the decided are many more.</summary>
    private Table<ProposalId, StrategicProposal> Waiting { get; init; } = Table<ProposalId, StrategicProposal>.Empty;

    /// <summary>Every seat there is, in whatever body.</summary>
    internal IEnumerable<Seat> AllSeats => SteeringGroup.Seats.Concat(Standing.SelectMany(group => group.Seats));

    /// <summary>The working groups that have not ended.</summary>
    internal IEnumerable<WorkingGroup> Standing => Groups.Values.Where(group => !group.IsEnded);

    internal GovernanceRoom With(StrategicProposal proposal) =>
        this with
        {
            Proposals = Proposals.With(proposal.Id, proposal),
            Waiting = proposal.Outcome is null ? Waiting.With(proposal.Id, proposal) : Waiting.Without(proposal.Id),
        };

    /// <summary>A working group as a body, or the steering group where none is named.</summary>
    internal Body BodyOf(WorkingGroupId? group) => group is { } id ? Groups[id].Body : SteeringGroup;

    internal GovernanceRoom WithBody(WorkingGroupId? group, Func<Body, Body> change) =>
        group is { } id
            ? this with { Groups = Groups.With(id, found => found with { Body = change(found.Body) }) }
            : this with { SteeringGroup = change(SteeringGroup) };

    /// <summary>Without what a partner that leaves held: its seats and its mandates.</summary>
    internal GovernanceRoom Without(PartnerId partner)
    {
        return Groups.Values.Where(group => group.Seats.Any(seat => seat.Partner == partner))
            .Aggregate(WithBody(null, Vacated), (room, group) => room.WithBody(group.Id, Vacated))
            .WithoutMandates(mandate => mandate.Partner == partner);

        Body Vacated(Body body) => body.Seats.Any(seat => seat.Partner == partner) ? body with { Seats = [.. body.Seats.Where(seat => seat.Partner != partner)] } : body;
    }

    internal GovernanceRoom WithoutMandates(Func<Mandate, bool> isOver) =>
        this with { Mandates = Mandates.Values.Where(mandate => !mandate.IsEnded && isOver(mandate)).Aggregate(Mandates, (all, mandate) => all.With(mandate.Id, mandate with { IsEnded = true })) };
}
