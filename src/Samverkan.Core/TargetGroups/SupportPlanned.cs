using Samverkan.Kernel;

namespace Samverkan.TargetGroups;

/// <summary>A partner plans a support that it gives people in a target group, on the way to a job or in it.</summary>
/// <param name="Support">The support.</param>
/// <param name="TargetGroup">The target group.</param>
/// <param name="Phase">When it is given.</param>
/// <param name="Giver">The partner that gives it.</param>
/// <param name="Statement">What it is.</param>
public sealed record SupportPlanned(PlannedSupportId Support, TargetGroupId TargetGroup, SupportPhase Phase, PartnerId Giver, string Statement) : TargetGroupsFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Statement)];

    internal override Wording Words => Say.That(
        $"{Giver} ger målgruppen {TargetGroup} stöd {Phase.Named()} ({Support}): {Statement}",
        $"{Giver} gives target group {TargetGroup} support {Phase.Named()} ({Support}): {Statement}");

    private protected override Refusal? Check(ThroughTargetGroups rooms, Moment now) =>
        rooms.NotPresentOrNotFor(Giver, now.By) ?? rooms.NotCurrent(TargetGroup)
        ?? Refuse.Taken(Support, rooms.TargetGroups.Support) ?? Refuse.Unnamed(Phase);

    private protected override TargetGroupsRoom Apply(TargetGroupsRoom groups, Moment now) =>
        groups with { Support = groups.Support.With(Support, new PlannedSupport(Support, TargetGroup, Phase, Giver, Statement)) };
}
