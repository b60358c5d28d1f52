using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Recruitment;

/// <summary>An employer was asked what it can adapt: tasks, hours, premises, how it recruits. Never about a single person.</summary>
/// <param name="Employer">The employer.</param>
/// <param name="Question">What was asked.</param>
/// <param name="On">The day; not a coming one.</param>
/// <param name="Answer">What it said; null when it has not.</param>
public sealed record EmployerAsked(EmployerId Employer, string Question, DateOnly On, string? Answer = null) : RecruitmentFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Question), Optional(Answer)];

    internal override Wording Words => Say.That(
        $"{Employer} fick en fråga {On}: {Question}{Say.If("; svaret: ", Answer)}",
        $"{Employer} was asked on {On}: {Question}{Say.If("; the answer: ", Answer)}");

    private protected override Refusal? Check(ThroughRecruitment rooms, Moment now) =>
        ThroughGovernance.NotOfTheWork(now.By) ?? Refuse.Empty(Employer) ?? CommitmentRules.NotYet.When(now.IsBefore(On), "field:on");

    private protected override RecruitmentRoom Apply(RecruitmentRoom recruitment, Moment now) => recruitment with { Asked = recruitment.Asked.And(new(Employer, Question, Answer, On)) };
}
