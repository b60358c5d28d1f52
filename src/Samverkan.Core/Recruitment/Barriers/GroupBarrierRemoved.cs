using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>A barrier no longer stands in the way. The target group says so once it speaks for itself, before that any partner.</summary>
/// <param name="Barrier">The barrier.</param>
/// <param name="How">How it went away.</param>
public sealed record GroupBarrierRemoved(GroupBarrierId Barrier, string How) : RecruitmentFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(How)];

    internal override Wording Words => Say.That(
        $"Hindret {Barrier} är borta: {How}",
        $"Barrier {Barrier} is gone: {How}");

    private protected override Refusal? Check(ThroughRecruitment rooms, Moment now) => rooms.NotStanding(Barrier) ?? rooms.NotToldBy(rooms.Recruitment.Barriers[Barrier].Group, now.By);

    private protected override RecruitmentRoom Apply(RecruitmentRoom recruitment, Moment now) =>
        recruitment with { Barriers = recruitment.Barriers.With(Barrier, barrier => barrier with { IsRemoved = true }) };
}
