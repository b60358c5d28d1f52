using Samverkan.Kernel;

namespace Samverkan.Partners;

/// <summary>An activity becomes part of the project plan, given to a partner for its strengths, by strategic decision or within a mandate.</summary>
/// <param name="Activity">The activity.</param>
/// <param name="Statement">What is to be done.</param>
/// <param name="Doer">The partner that is to do it.</param>
/// <param name="Resources">Which of its resources it does it with; null when that is not said yet.</param>
/// <param name="Begins">The first day; null when that is not said.</param>
/// <param name="Ends">The last day, itself included; null when that is not said.</param>
public sealed record ActivityPlanned(ActivityId Activity, string Statement, PartnerId Doer, ValueList<ResourceId>? Resources = null, DateOnly? Begins = null, DateOnly? Ends = null)
    : PartnersFact
{
    internal override bool IsCommon => true;

    internal override IReadOnlyList<FactText> Texts => [Required(Statement)];

    internal override Wording Words => Say.That(
        $"{Doer} får aktiviteten {Activity} i planen{Say.If(", från ", Begins)}{Say.If(", till ", Ends)}{Say.If(", med ", Resources)}: {Statement}",
        $"{Doer} is given activity {Activity} of the plan{Say.If(", from ", Begins)}{Say.If(", until ", Ends)}{Say.If(", with ", Resources)}: {Statement}");

    private protected override Refusal? Check(ThroughPartners rooms, Moment now) =>
        rooms.NotDecidedAtAnyLevel(now.By)
        ?? Refuse.Taken(Activity, rooms.Partners.Activities)
        ?? rooms.Partners.NotToBeGiven(Doer, Resources ?? [], Begins, Ends);

    private protected override PartnersRoom Apply(PartnersRoom partners) =>
        partners with { Activities = partners.Activities.With(Activity, new Activity(Activity, Statement, Doer, Resources ?? [], Begins, Ends)) };
}
