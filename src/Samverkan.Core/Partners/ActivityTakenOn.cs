using Samverkan.Kernel;

namespace Samverkan.Partners;

/// <summary>The partner that the plan gives an activity says that it does it.</summary>
/// <param name="Activity">The activity.</param>
public sealed record ActivityTakenOn(ActivityId Activity) : PartnersFact
{
    internal override Wording Words => Say.That(
        $"Aktiviteten {Activity} tas på av den part som har den i planen",
        $"Activity {Activity} is taken on by the partner that has it in the plan");

    private protected override Refusal? Check(ThroughPartners rooms, Moment now) =>
        rooms.Partners.NotPlannedOrNotFor(Activity, now.By) ?? PlanRules.HasBeenTakenOn.When(rooms.Partners.Activities[Activity].IsTakenOn, Activity);

    private protected override PartnersRoom Apply(PartnersRoom partners) =>
        partners with { Activities = partners.Activities.With(Activity, activity => activity with { IsTakenOn = true }) };
}
