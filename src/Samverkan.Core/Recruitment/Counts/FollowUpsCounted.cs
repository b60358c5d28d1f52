using Samverkan.Governance;
using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>
/// How placements of people in a target group are followed up, counted out of the caseload. What is 1 to 4 is withheld: the figure is left out. The same period anew replaces what
/// was counted; one that shares only some days with another is refused.
/// </summary>
/// <param name="Group">The target group.</param>
/// <param name="From">The first day of the period in which the placements began.</param>
/// <param name="Until">The last day of that period; not before the first, and not a coming one.</param>
/// <param name="Placements">Placements that began: 0, or 5 or more; null when withheld or not counted.</param>
/// <param name="Planned">Those of them with a follow-up planned or held: 0, or 5 or more; null when withheld or not counted.</param>
/// <param name="Held">Follow-ups held: 0, or 5 or more; null when withheld or not counted.</param>
/// <param name="Reviewed">Follow-ups at which the support was reviewed: 0, or 5 or more; null when withheld or not counted.</param>
public sealed record FollowUpsCounted(
    TargetGroupId Group,
    DateOnly From,
    DateOnly Until,
    int? Placements = null,
    int? Planned = null,
    int? Held = null,
    int? Reviewed = null) : RecruitmentFact
{
    internal override Wording Words => Say.That(
        $"Uppföljning för {Group}, {From} till {Until}{Say.If("; placeringar: ", Placements)}{Say.If("; med planerad uppföljning: ", Planned)}{Say.If("; hållna uppföljningar: ", Held)}{Say.If("; där stödet sågs över: ", Reviewed)}",
        $"Follow-ups for {Group}, {From} to {Until}{Say.If("; placements: ", Placements)}{Say.If("; with a follow-up planned: ", Planned)}{Say.If("; follow-ups held: ", Held)}{Say.If("; at which support was reviewed: ", Reviewed)}");

    private protected override Refusal? Check(ThroughRecruitment rooms, Moment now) =>
        ThroughGovernance.NeitherPartnerNorLeader(now.By)
        ?? Refuse.Unknown(Group, rooms.TargetGroups.All)
        ?? Figures.NotAPeriod(From, Until, now)
        ?? RecruitmentRules.Overlaps.When(rooms.Recruitment.FollowUps.Any(count => count.Group == Group && Figures.Overlap(From, Until, count.From, count.Until)), Group)
        ?? Figures.NotToBeTold(Placements, "field:placements")
        ?? Figures.NotToBeTold(Planned, "field:planned")
        ?? Figures.NotToBeTold(Held, "field:held")
        ?? Figures.NotToBeTold(Reviewed, "field:reviewed")
        ?? Figures.MoreThan(Planned, Placements, "field:planned")
        ?? Figures.MoreThan(Reviewed, Held, "field:reviewed");

    private protected override RecruitmentRoom Apply(RecruitmentRoom recruitment, Moment now) =>
        recruitment with
        {
            FollowUps =
            [
                .. recruitment.FollowUps.Where(count => (count.Group, count.From, count.Until) != (Group, From, Until)),
                new(Group, From, Until, Placements, Planned, Held, Reviewed),
            ],
        };
}
