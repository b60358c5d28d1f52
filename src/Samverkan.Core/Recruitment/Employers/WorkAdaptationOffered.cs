using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Narratives;

namespace Samverkan.Recruitment;

/// <summary>An employer offers to adapt the work: tasks, hours, tools, premises, an introduction.</summary>
/// <param name="Adaptation">The adaptation, new.</param>
/// <param name="Employer">The employer.</param>
/// <param name="Statement">What it adapts.</param>
/// <param name="Groups">The target groups it was thought of for, each once; null when it is for all.</param>
public sealed record WorkAdaptationOffered(WorkAdaptationId Adaptation, EmployerId Employer, string Statement, ValueList<TargetGroupId>? Groups = null) : RecruitmentFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Statement)];

    internal override Wording Words => Say.That(
        $"{Employer} kan anpassa arbetet ({Adaptation}): {Statement}{Say.If("; målgrupper: ", Groups)}",
        $"{Employer} can adapt the work ({Adaptation}): {Statement}{Say.If("; target groups: ", Groups)}");

    private protected override Refusal? Check(ThroughRecruitment rooms, Moment now) =>
        ThroughGovernance.NotOfTheWork(now.By)
        ?? Refuse.Taken(Adaptation, rooms.Recruitment.WorkAdaptations)
        ?? Refuse.Empty(Employer)
        ?? rooms.NotGroups(Groups);

    private protected override RecruitmentRoom Apply(RecruitmentRoom recruitment, Moment now) =>
        recruitment with { WorkAdaptations = recruitment.WorkAdaptations.With(Adaptation, new WorkAdaptation(Adaptation, Employer, Statement, Groups ?? [], now.At)) };
}
