using Samverkan.Governance;
using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>
/// How many people in a target group came to each stage in a period, counted out of the caseload. What is 1 to 4 is withheld: the figure is left out. The same period anew replaces
/// what was counted; one that shares only some days with another is refused. People counted at a stage may have come to the one before it in an earlier period.
/// </summary>
/// <param name="Group">The target group.</param>
/// <param name="From">The first day of the period.</param>
/// <param name="Until">The last day of the period; not before the first, and not a coming one.</param>
/// <param name="Proposed">People that were proposed: 0, or 5 or more; null when withheld or not counted.</param>
/// <param name="Presented">People that were presented to an employer: 0, or 5 or more; null when withheld or not counted.</param>
/// <param name="Interviewed">People that were interviewed: 0, or 5 or more; null when withheld or not counted.</param>
/// <param name="Offered">People that were offered work: 0, or 5 or more; null when withheld or not counted.</param>
/// <param name="Accepted">People that accepted work: 0, or 5 or more; null when withheld or not counted.</param>
/// <param name="Lasting">People whose work lasted: 0, or 5 or more; null when withheld or not counted.</param>
public sealed record RecruitmentCounted(
    TargetGroupId Group,
    DateOnly From,
    DateOnly Until,
    int? Proposed = null,
    int? Presented = null,
    int? Interviewed = null,
    int? Offered = null,
    int? Accepted = null,
    int? Lasting = null) : RecruitmentFact
{
    internal override Wording Words => Say.That(
        $"Personer i {Group}, {From} till {Until}{Say.If("; föreslagna: ", Proposed)}{Say.If("; presenterade: ", Presented)}{Say.If("; intervjuade: ", Interviewed)}{Say.If("; erbjudna arbete: ", Offered)}{Say.If("; tackat ja: ", Accepted)}{Say.If("; varaktigt arbete: ", Lasting)}",
        $"People in {Group}, {From} to {Until}{Say.If("; proposed: ", Proposed)}{Say.If("; presented: ", Presented)}{Say.If("; interviewed: ", Interviewed)}{Say.If("; offered work: ", Offered)}{Say.If("; accepted: ", Accepted)}{Say.If("; lasting work: ", Lasting)}");

    private protected override Refusal? Check(ThroughRecruitment rooms, Moment now) =>
        ThroughGovernance.NeitherPartnerNorLeader(now.By)
        ?? Refuse.Unknown(Group, rooms.TargetGroups.All)
        ?? Figures.NotAPeriod(From, Until, now)
        ?? RecruitmentRules.Overlaps.When(rooms.Recruitment.Stages.Any(count => count.Group == Group && Figures.Overlap(From, Until, count.From, count.Until)), Group)
        ?? Figures.NotToBeTold(Proposed, "field:proposed")
        ?? Figures.NotToBeTold(Presented, "field:presented")
        ?? Figures.NotToBeTold(Interviewed, "field:interviewed")
        ?? Figures.NotToBeTold(Offered, "field:offered")
        ?? Figures.NotToBeTold(Accepted, "field:accepted")
        ?? Figures.NotToBeTold(Lasting, "field:lasting");

    private protected override RecruitmentRoom Apply(RecruitmentRoom recruitment, Moment now) =>
        recruitment with
        {
            Stages =
            [
                .. recruitment.Stages.Where(count => (count.Group, count.From, count.Until) != (Group, From, Until)),
                new(Group, From, Until, Proposed, Presented, Interviewed, Offered, Accepted, Lasting),
            ],
        };
}
