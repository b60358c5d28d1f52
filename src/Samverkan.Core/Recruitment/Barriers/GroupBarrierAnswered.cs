using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>The partner that answers for a barrier says what is done about it.</summary>
/// <param name="Barrier">The barrier.</param>
/// <param name="Answer">What is done; it replaces what was said before.</param>
public sealed record GroupBarrierAnswered(GroupBarrierId Barrier, string Answer) : RecruitmentFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Answer)];

    internal override Wording Words => Say.That(
        $"Det här görs åt hindret {Barrier}: {Answer}",
        $"This is done about barrier {Barrier}: {Answer}");

    private protected override Refusal? Check(ThroughRecruitment rooms, Moment now) =>
        rooms.NotStanding(Barrier) ?? RecruitmentRules.NotAnswering.When(now.By.Partner is null || now.By.Partner != rooms.Recruitment.Barriers[Barrier].Partner, Barrier);

    private protected override RecruitmentRoom Apply(RecruitmentRoom recruitment, Moment now) =>
        recruitment with { Barriers = recruitment.Barriers.With(Barrier, barrier => barrier with { Answer = Answer }) };
}
