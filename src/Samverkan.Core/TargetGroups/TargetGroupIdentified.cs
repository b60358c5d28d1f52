using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.TargetGroups;

/// <summary>A partner identifies people that the collaboration is for. What defines them comes with it: a target group without a delimitation is no group.</summary>
/// <param name="TargetGroup">The target group, new.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Delimitation">Who belongs to it, and who does not.</param>
public sealed record TargetGroupIdentified(TargetGroupId TargetGroup, string Name, string Delimitation) : TargetGroupsFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Name), Required(Delimitation)];

    internal override Wording Words => Say.That(
        $"Målgruppen {TargetGroup} är {Name}: {Delimitation}",
        $"Target group {TargetGroup} is {Name}: {Delimitation}");

    private protected override Refusal? Check(ThroughTargetGroups rooms, Moment now) =>
        ThroughPartners.NotAPartner(now.By) ?? Refuse.Taken(TargetGroup, rooms.TargetGroups.All);

    private protected override TargetGroupsRoom Apply(TargetGroupsRoom groups, Moment now) =>
        groups with { All = groups.All.With(TargetGroup, new TargetGroup(TargetGroup, Name, Delimitation, now.Day)) };
}
