using Samverkan.Kernel;

namespace Samverkan.Partners;

/// <summary>The partner that does an activity says that it has been done.</summary>
/// <param name="Activity">The activity.</param>
/// <param name="Note">What came of it; null when that is not said.</param>
public sealed record ActivityDone(ActivityId Activity, string? Note = null) : PartnersFact
{
    internal override IReadOnlyList<FactText> Texts => [Optional(Note)];

    internal override Wording Words => Say.That(
        $"Aktiviteten {Activity} är gjord{Say.If(": ", Note)}",
        $"Activity {Activity} has been done{Say.If(": ", Note)}");

    private protected override Refusal? Check(ThroughPartners rooms, Moment now) => rooms.Partners.NotPlannedOrNotFor(Activity, now.By);

    private protected override PartnersRoom Apply(PartnersRoom partners) =>
        partners with { Activities = partners.Activities.With(Activity, activity => activity with { State = ActivityState.Done }) };
}
