using Samverkan.Kernel;

namespace Samverkan.Partners;

/// <summary>An activity of the plan is put otherwise, or given to another partner, by strategic decision or within a mandate that covers it. A new doer has not taken it on yet.</summary>
/// <param name="Activity">The activity.</param>
/// <param name="Statement">What is to be done now.</param>
/// <param name="Doer">The partner that is to do it now.</param>
/// <param name="Resources">Which of its resources it does it with; null when that is not said yet.</param>
/// <param name="Begins">The first day; null when that is not said.</param>
/// <param name="Ends">The last day, itself included; null when that is not said.</param>
public sealed record ActivityChanged(ActivityId Activity, string Statement, PartnerId Doer, ValueList<ResourceId>? Resources = null, DateOnly? Begins = null, DateOnly? Ends = null)
    : PartnersFact
{
    internal override bool IsCommon => true;

    internal override IReadOnlyList<FactText> Texts => [Required(Statement)];

    internal override Wording Words => Say.That(
        $"Aktiviteten {Activity} ändras och ges till {Doer}{Say.If(", från ", Begins)}{Say.If(", till ", Ends)}{Say.If(", med ", Resources)}: {Statement}",
        $"Activity {Activity} is changed and given to {Doer}{Say.If(", from ", Begins)}{Say.If(", until ", Ends)}{Say.If(", with ", Resources)}: {Statement}");

    private protected override Refusal? Check(ThroughPartners rooms, Moment now) =>
        rooms.NotDecidedAtAnyLevel(now.By)
        ?? rooms.Partners.NotPlanned(Activity)
        ?? rooms.Partners.NotToBeGiven(Doer, Resources ?? [], Begins, Ends);

    private protected override PartnersRoom Apply(PartnersRoom partners) =>
        partners with
        {
            Activities = partners.Activities.With(Activity, activity => activity with
            {
                Statement = Statement,
                Doer = Doer,
                Resources = Resources ?? [],
                Begins = Begins,
                Ends = Ends,
                IsTakenOn = activity.IsTakenOn && activity.Doer == Doer,
            }),
        };
}
