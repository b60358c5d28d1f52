using Samverkan.Kernel;

namespace Samverkan.Partners;


/// <summary>The partner that the plan gives an activity says that it does it.</summary>
/// <param name="Activity">The activity.</param>
public sealed record ActivityTakenOn(ActivityId Activity) : PartnersFact
{
    private protected override Refusal? Check(ThroughPartners rooms, Moment now) =>
        rooms.Partners.NotPlannedOrNotFor(Activity, now.By) ?? PlanRules.HasBeenTakenOn.When(rooms.Partners.Activities[Activity].IsTakenOn, Activity);

    private protected override PartnersRoom Apply(PartnersRoom partners) =>
        partners with { Activities = partners.Activities.With(Activity, activity => activity with { IsTakenOn = true }) };
}
