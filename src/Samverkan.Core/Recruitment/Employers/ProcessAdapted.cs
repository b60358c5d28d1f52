using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>A partner sees to it that people in a target group are recruited in a way that gives them the same chance: how it is advertised, applied for, interviewed, decided.</summary>
/// <param name="Adaptation">The adaptation, new.</param>
/// <param name="Group">The target group.</param>
/// <param name="Partner">The partner that sees to it.</param>
/// <param name="Statement">What is done otherwise.</param>
/// <param name="Employer">The employer whose process it is; null when it is not just one.</param>
public sealed record ProcessAdapted(ProcessAdaptationId Adaptation, TargetGroupId Group, PartnerId Partner, string Statement, EmployerId? Employer = null) : RecruitmentFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Statement)];

    internal override Wording Words => Say.That(
        $"{Partner} ser till att rekryteringen är anpassad för {Group}{Say.If(" hos ", Employer)} ({Adaptation}): {Statement}",
        $"{Partner} sees to it that recruitment is adapted for {Group}{Say.If(" at ", Employer)} ({Adaptation}): {Statement}");

    private protected override Refusal? Check(ThroughRecruitment rooms, Moment now) =>
        rooms.NotPresentOrNotFor(Partner, now.By)
        ?? rooms.NotCurrent(Group)
        ?? Refuse.Taken(Adaptation, rooms.Recruitment.ProcessAdaptations)
        ?? (Employer is { } employer ? Refuse.Empty(employer) : null);

    private protected override RecruitmentRoom Apply(RecruitmentRoom recruitment, Moment now) =>
        recruitment with { ProcessAdaptations = recruitment.ProcessAdaptations.With(Adaptation, new ProcessAdaptation(Adaptation, Group, Partner, Statement, Employer)) };
}
