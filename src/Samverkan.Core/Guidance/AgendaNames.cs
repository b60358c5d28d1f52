using Samverkan.Governance;
using Samverkan.Kernel;

namespace Samverkan.Guidance;

/// <summary>What those who act in a collaboration are called, so that an agenda can be read without looking ids up.</summary>
internal sealed class AgendaNames(Collaboration collaboration)
{
    public Wording Body(WorkingGroupId? group) =>
        group is { } id && collaboration.Governance.Groups.TryGetValue(id, out var found)
            ? Say.That($"arbetsgruppen {found.Name} ({id})", $"working group {found.Name} ({id})")
            : GovernanceNames.BodyNamed(group);

    public Wording Partner(PartnerId partner) =>
        collaboration.Partners.All.TryGetValue(partner, out var found) ? Say.That($"{found.Name}", $"{found.Name}") : Say.That($"{partner}", $"{partner}");

    public Wording TargetGroup(TargetGroupId group) =>
        collaboration.TargetGroups.All.TryGetValue(group, out var found)
            ? Say.That($"målgruppen {found.Name}", $"target group {found.Name}")
            : Say.That($"målgruppen {group}", $"target group {group}");

    public Wording Of(Voter voter) =>
        voter.Partner is { } partner ? Partner(partner)
        : voter.TargetGroup is { } group ? TargetGroup(group)
        : GovernanceNames.Leader;

    public Wording Of(Actor by) =>
        by.Decision is { } decision ? Say.That($"beslut {decision}", $"decision {decision}")
        : by.Operation is { } operation ? Say.That($"beslut {operation} inom ett mandat", $"decision {operation} within a mandate")
        : Say.That($"{Place(by)} ({by.Person})", $"{Place(by)} ({by.Person})");

    /// <summary>A sentence about a proposal, with what it was about.</summary>
    public Wording About(Wording sentence, ProposalId proposal) =>
        collaboration.Governance.Proposals.TryGetValue(proposal, out var found) ? Say.That($"{sentence}: {found.Statement}", $"{sentence}: {found.Statement}") : sentence;

    private Wording Place(Actor by) =>
        by.Partner is { } partner ? Partner(partner)
        : by.TargetGroup is { } group ? TargetGroup(group)
        : by.WorkingGroup is { } body ? Body(body)
        : GovernanceNames.Leader;
}
