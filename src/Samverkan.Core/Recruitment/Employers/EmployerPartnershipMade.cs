using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>A partner has made a partnership with an employer that profiles jobs for people in some target groups.</summary>
/// <param name="Partnership">The partnership, new.</param>
/// <param name="Employer">The employer: an organisation, never a person.</param>
/// <param name="Partner">The partner that made it and keeps it up.</param>
/// <param name="Statement">What it is.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day, not before the first; null when none is set.</param>
/// <param name="Groups">The target groups it is for, each once; null when that is not said.</param>
/// <param name="Places">How many places there are, 1 or more; null when that is not said.</param>
public sealed record EmployerPartnershipMade(
    EmployerPartnershipId Partnership,
    EmployerId Employer,
    PartnerId Partner,
    string Statement,
    DateOnly From,
    DateOnly? Until = null,
    ValueList<TargetGroupId>? Groups = null,
    int? Places = null) : RecruitmentFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Statement)];

    internal override Wording Words => Say.That(
        $"{Partner} har ett partnerskap med {Employer} från {From}{Say.If(" till ", Until)} ({Partnership}): {Statement}{Say.If("; målgrupper: ", Groups)}{Say.If("; platser: ", Places)}",
        $"{Partner} has a partnership with {Employer} from {From}{Say.If(" to ", Until)} ({Partnership}): {Statement}{Say.If("; target groups: ", Groups)}{Say.If("; places: ", Places)}");

    private protected override Refusal? Check(ThroughRecruitment rooms, Moment now) =>
        rooms.NotPresentOrNotFor(Partner, now.By)
        ?? Refuse.Taken(Partnership, rooms.Recruitment.Partnerships)
        ?? Refuse.Empty(Employer)
        ?? rooms.NotAPartnership(Groups, Places, From, Until);

    private protected override RecruitmentRoom Apply(RecruitmentRoom recruitment, Moment now) =>
        recruitment with
        {
            Partnerships = recruitment.Partnerships.With(Partnership, new EmployerPartnership(Partnership, Employer, Partner, Statement, Groups ?? [], Places, From, Until)),
        };
}
