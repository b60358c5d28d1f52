using Samverkan.Kernel;

namespace Samverkan.Partners;

/// <summary>An activity is taken out of the plan, by strategic decision or within a mandate that covers it.</summary>
/// <param name="Activity">The activity.</param>
/// <param name="Reason">Why.</param>
public sealed record ActivityDropped(ActivityId Activity, string Reason) : PartnersFact
{
    internal override bool IsCommon => true;

    internal override IReadOnlyList<FactText> Texts => [Required(Reason)];

    internal override Wording Words => Say.That(
        $"Aktiviteten {Activity} stryks ur planen: {Reason}",
        $"Activity {Activity} is dropped from the plan: {Reason}");

    private protected override Refusal? Check(ThroughPartners rooms, Moment now) => rooms.NotDecidedAtAnyLevel(now.By) ?? rooms.Partners.NotPlanned(Activity);

    private protected override PartnersRoom Apply(PartnersRoom partners) =>
        partners with { Activities = partners.Activities.With(Activity, activity => activity with { State = ActivityState.Dropped }) };
}
