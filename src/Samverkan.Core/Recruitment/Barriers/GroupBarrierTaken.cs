using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>A partner takes on to answer for a barrier, by a day. It replaces another that did, or its own day.</summary>
/// <param name="Barrier">The barrier.</param>
/// <param name="Partner">The partner.</param>
/// <param name="Until">The day by which something is to have been done; not one that has passed.</param>
public sealed record GroupBarrierTaken(GroupBarrierId Barrier, PartnerId Partner, DateOnly Until) : RecruitmentFact
{
    internal override Wording Words => Say.That(
        $"{Partner} svarar för hindret {Barrier}, till {Until}",
        $"{Partner} answers for barrier {Barrier}, by {Until}");

    private protected override Refusal? Check(ThroughRecruitment rooms, Moment now) =>
        rooms.NotPresentOrNotFor(Partner, now.By) ?? rooms.NotStanding(Barrier) ?? RecruitmentRules.DayHasPassed.When(Until < now.Day, Barrier);

    private protected override RecruitmentRoom Apply(RecruitmentRoom recruitment, Moment now) =>
        recruitment with { Barriers = recruitment.Barriers.With(Barrier, barrier => barrier with { Partner = Partner, Until = Until }) };
}
