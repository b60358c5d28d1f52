using Samverkan.Governance;
using Samverkan.Json;
using Samverkan.Kernel;

namespace Samverkan.Guidance;

/// <summary>
/// What concerns a body: all of it the steering group; a working group itself, its mandates, its requests, the target groups that sit in it, and the
/// proposals about any of these. Read from the facts' own data, so that a new kind of fact needs nothing here.
/// </summary>
internal sealed class AgendaConcern
{
    private readonly WorkingGroupId? body;
    private readonly HashSet<object> own = [];
    private readonly HashSet<string> subjects = new(StringComparer.Ordinal);

    public AgendaConcern(Collaboration collaboration, WorkingGroupId? body)
    {
        this.body = body;
        if (body is not { } group)
            return;
        var governance = collaboration.Governance;
        Add(group);
        foreach (var mandate in governance.Mandates.Values.Where(mandate => mandate.Group == group))
            Add(mandate.Id);
        foreach (var request in governance.Requests.Values.Where(request => request.By.WorkingGroup == group))
            Add(request.Id);
        foreach (var seat in governance.Groups[group].Seats.Where(seat => seat.TargetGroup is not null))
            Add(seat.TargetGroup!.Value);
        foreach (var proposal in governance.Proposals.Values.Where(proposal => proposal.Enacts.Any(IsNamedIn)).ToArray())
            Add(proposal.Id);
    }

    public bool Has(Entry entry) =>
        body is null || entry.By.WorkingGroup == body || (entry.By.Decision is { } decision && own.Contains(decision)) || IsNamedIn(entry.Fact);

    public bool Has(Finding finding) => body is null || subjects.Contains(finding.Subject);

    public bool Has<TId>(TId id)
        where TId : struct, IId<TId> => body is null || own.Contains(id);

    private bool IsNamedIn(Fact fact) => FactData.Of(fact).Any(own.Contains);

    private void Add<TId>(TId id)
        where TId : struct, IId<TId>
    {
        own.Add(id);
        subjects.Add(Subject.Of(id));
    }
}
