using Samverkan.Kernel;
using Samverkan.Narratives;
using Samverkan.Partners;

namespace Samverkan.Recruitment;

/// <summary>What this room sees: itself and all the others.</summary>
internal abstract record ThroughRecruitment : ThroughNarratives
{
    public RecruitmentRoom Recruitment { get; init; } = new();

    public override Rooms React(Fact fact, Moment now)
    {
        var above = (ThroughRecruitment)base.React(fact, now);
        return fact is PartnerLeft left ? above with { Recruitment = above.Recruitment.Leaving(left.Partner) } : above;
    }

    /// <summary>Refuses a list of target groups that names one twice, or one that is not there or has been set aside.</summary>
    public Refusal? NotGroups(ValueList<TargetGroupId>? groups) =>
        NarrativesRules.Twice(groups, "field:groups") ?? groups?.Select(NotCurrent).FirstOrDefault(refusal => refusal is not null);

    /// <summary>Refuses what a partnership with an employer cannot be.</summary>
    public Refusal? NotAPartnership(ValueList<TargetGroupId>? groups, int? places, DateOnly from, DateOnly? until) =>
        NotGroups(groups) ?? RecruitmentRules.NoPlaces.When(places < 1, "field:places") ?? RecruitmentRules.EndsBeforeItBegins.When(until < from, "field:until");

    /// <summary>Refuses a partnership with an employer that is not there or has ended, and an actor that does not act for the partner that keeps it up.</summary>
    public Refusal? NotStandingOrNotFor(EmployerPartnershipId partnership, Actor by) =>
        Refuse.Unknown(partnership, Recruitment.Partnerships)
        ?? NotFor(Recruitment.Partnerships[partnership].Partner, by)
        ?? RecruitmentRules.PartnershipHasEnded.When(Recruitment.Partnerships[partnership].IsEnded, partnership);

    /// <summary>Refuses a barrier that is not there or no longer stands in the way.</summary>
    public Refusal? NotStanding(GroupBarrierId barrier) =>
        Refuse.Unknown(barrier, Recruitment.Barriers) ?? RecruitmentRules.BarrierIsGone.When(Recruitment.Barriers[barrier].IsRemoved, barrier);
}
