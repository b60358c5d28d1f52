using Samverkan.Kernel;
using Samverkan.Purposes;

namespace Samverkan.TargetGroups;

/// <summary>What this room sees, and the authority rules that follow from who speaks for whom.</summary>
internal abstract record ThroughTargetGroups : ThroughPurposes
{
    public TargetGroupsRoom TargetGroups { get; init; } = new();

    /// <summary>A spokesperson is recognised as long as the group wants it, also for a group that has been set aside: what is its own stays so.</summary>
    public override bool Recognises(Actor by) => by.TargetGroup is { } group ? HasAccepted(group, by.Person) : base.Recognises(by);

    /// <summary>Whether a person has been chosen by a target group that the collaboration works for, has accepted, and has not been revoked.</summary>
    public bool SpeaksFor(TargetGroupId group, PersonId person) => HasAccepted(group, person) && !TargetGroups.All[group].IsSetAside;

    /// <summary>Refuses a target group that is not there or has been set aside.</summary>
    public Refusal? NotCurrent(TargetGroupId group) =>
        Refuse.Unknown(group, TargetGroups.All) ?? TargetGroupsRules.SetAside.When(TargetGroups.All[group].IsSetAside, group);

    /// <summary>Refuses an actor that may not say what a target group is like: once it speaks for itself only the group may, before that any partner.</summary>
    public Refusal? NotToldBy(TargetGroupId group, Actor by) =>
        NotCurrent(group) ?? NotItsOwn(group, by);

    /// <summary>The same of a group that is there, also when it has been set aside.</summary>
    public Refusal? NotItsOwn(TargetGroupId group, Actor by) =>
        TargetGroups.All[group].SpeaksForItself ? TargetGroupsRules.ItsOwn.When(by.TargetGroup != group, group) : NotAPartner(by);

    /// <summary>Refuses an actor that is neither of a partner nor of the target group: what both may bring at any time.</summary>
    public Refusal? NotBroughtBy(TargetGroupId group, Actor by) =>
        NotCurrent(group) ?? TargetGroupsRules.PartnerOrGroup.When(by.Partner is null && by.TargetGroup != group, by.ToString());

    /// <summary>Refuses an aspect that is not there or has been struck.</summary>
    public Refusal? NotStanding(AspectId aspect) =>
        Refuse.Unknown(aspect, TargetGroups.Aspects) ?? TargetGroupsRules.Struck.When(TargetGroups.Aspects[aspect].IsStruck, aspect);

    private bool HasAccepted(TargetGroupId group, PersonId person) =>
        TargetGroups.All.TryGetValue(group, out var found) && found.Spokespersons.Any(spokesperson => spokesperson.Person == person && spokesperson.HasAccepted);
}
