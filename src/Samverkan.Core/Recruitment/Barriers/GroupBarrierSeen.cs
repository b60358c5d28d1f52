using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>A partner or the group sees something that stands between people in it and work.</summary>
/// <param name="Barrier">The barrier, new.</param>
/// <param name="Group">The target group.</param>
/// <param name="Kind">What kind.</param>
/// <param name="Statement">What it is; never of one person.</param>
public sealed record GroupBarrierSeen(GroupBarrierId Barrier, TargetGroupId Group, BarrierKind Kind, string Statement) : RecruitmentFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Statement)];

    internal override Wording Words => Say.That(
        $"Ett hinder för {Group}, {Kind.Named()} ({Barrier}): {Statement}",
        $"A barrier for {Group}, {Kind.Named()} ({Barrier}): {Statement}");

    private protected override Refusal? Check(ThroughRecruitment rooms, Moment now) =>
        rooms.NotBroughtBy(Group, now.By) ?? Refuse.Taken(Barrier, rooms.Recruitment.Barriers) ?? Refuse.Unnamed(Kind);

    private protected override RecruitmentRoom Apply(RecruitmentRoom recruitment, Moment now) =>
        recruitment with { Barriers = recruitment.Barriers.With(Barrier, new GroupBarrier(Barrier, Group, Kind, Statement)) };
}
