using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>The partner that keeps up a partnership with an employer says what it is now. All of it replaces what was said before.</summary>
/// <param name="Partnership">The partnership.</param>
/// <param name="Statement">What it is.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day, not before the first; null when none is set.</param>
/// <param name="Groups">The target groups it is for, each once; null when that is not said.</param>
/// <param name="Places">How many places there are, 1 or more; null when that is not said.</param>
public sealed record EmployerPartnershipChanged(
    EmployerPartnershipId Partnership,
    string Statement,
    DateOnly From,
    DateOnly? Until = null,
    ValueList<TargetGroupId>? Groups = null,
    int? Places = null) : RecruitmentFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Statement)];

    internal override Wording Words => Say.That(
        $"Partnerskapet {Partnership} ändras, från {From}{Say.If(" till ", Until)}: {Statement}{Say.If("; målgrupper: ", Groups)}{Say.If("; platser: ", Places)}",
        $"Partnership {Partnership} is changed, from {From}{Say.If(" to ", Until)}: {Statement}{Say.If("; target groups: ", Groups)}{Say.If("; places: ", Places)}");

    private protected override Refusal? Check(ThroughRecruitment rooms, Moment now) =>
        rooms.NotStandingOrNotFor(Partnership, now.By) ?? rooms.NotAPartnership(Groups, Places, From, Until);

    private protected override RecruitmentRoom Apply(RecruitmentRoom recruitment, Moment now) =>
        recruitment with
        {
            Partnerships = recruitment.Partnerships.With(Partnership, partnership => partnership with { Statement = Statement, Groups = Groups ?? [], Places = Places, From = From, Until = Until }),
        };
}
