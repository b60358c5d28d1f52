using Samverkan.Kernel;
using Samverkan.TargetGroups;

namespace Samverkan.Tests.Oracle;

/// <summary>Whom the collaboration is for, and who speaks for them.</summary>
internal sealed class NaiveTargetGroups(Story story)
{
    public IEnumerable<TargetGroupId> All => story.All<TargetGroupIdentified>().Select(one => one.Fact.TargetGroup);

    public bool IsCurrent(TargetGroupId group) => All.Contains(group) && !story.Any<TargetGroupSetAside>(aside => aside.TargetGroup == group);

    /// <summary>Whom the group has chosen and not taken back, whether the person has accepted or not.</summary>
    public HashSet<PersonId> Chosen(TargetGroupId group) =>
        [.. story.All<SpokespersonChosen>().Where(one => one.Fact.TargetGroup == group && !IsRevoked(group, one.Fact.Person, one.Place)).Select(one => one.Fact.Person)];

    /// <summary>Those of them who have accepted since they were chosen.</summary>
    public HashSet<PersonId> Spokespersons(TargetGroupId group) =>
        [.. story.All<SpokespersonAccepted>().Where(one => one.Fact.TargetGroup == group && !IsRevoked(group, one.By.Person, one.Place)).Select(one => one.By.Person)];

    public bool SpeaksForItself(TargetGroupId group) => Spokespersons(group).Count > 0;

    public AspectStated? Aspect(AspectId aspect) => story.First<AspectStated>(stated => stated.Aspect == aspect)?.Fact;

    public bool Stands(AspectId aspect) => Aspect(aspect) is not null && !story.Any<AspectStruck>(struck => struck.Aspect == aspect);

    public bool IsInvolved(TargetGroupId group, InvolvementLevel level) =>
        story.PlaceOf<InvolvementStated>(stated => stated.TargetGroup == group && stated.Level == level)
        > story.PlaceOf<InvolvementEnded>(ended => ended.TargetGroup == group && ended.Level == level);

    private bool IsRevoked(TargetGroupId group, PersonId person, int since) => story.PlaceOf<SpokespersonRevoked>(revoked => revoked.TargetGroup == group && revoked.Person == person) > since;
}
