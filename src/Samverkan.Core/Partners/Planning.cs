using Samverkan.Kernel;

namespace Samverkan.Partners;

/// <summary>The questions that several facts of the plan ask, each answered with a refusal or null.</summary>
internal static class Planning
{
    /// <summary>Refuses a partner that is not there, or no longer.</summary>
    public static Refusal? NotThere(this PartnersRoom partners, PartnerId partner) =>
        Refuse.Unknown(partner, partners.All) ?? PartnersRules.HasLeft.When(!partners.IsPresent(partner), partner);

    /// <summary>Refuses an activity that is not there, or no longer to be done.</summary>
    public static Refusal? NotPlanned(this PartnersRoom partners, ActivityId activity) =>
        Refuse.Unknown(activity, partners.Activities)
        ?? PlanRules.HasEnded.When(partners.Activities[activity].State != ActivityState.Planned, activity);

    /// <summary>The same, and an actor that does not act for the partner that does it.</summary>
    public static Refusal? NotPlannedOrNotFor(this PartnersRoom partners, ActivityId activity, Actor by) =>
        partners.NotPlanned(activity)
        ?? (partners.Activities[activity].Doer is { } doer ? ThroughPartners.NotFor(doer, by) : PlanRules.WithoutDoer.Of(activity));

    /// <summary>Refuses to give an activity to a partner that is not there, with resources that are not its own, or to end before it begins.</summary>
    public static Refusal? NotToBeGiven(this PartnersRoom partners, PartnerId doer, ValueList<ResourceId> resources, DateOnly? begins, DateOnly? ends) =>
        partners.NotThere(doer)
        ?? partners.NotAtHand(resources)
        ?? resources.Select(resource => PlanRules.OfAnother.When(partners.Resources[resource].Owner != doer, resource)).FirstOrDefault(refusal => refusal is not null)
        ?? CommitmentRules.EndsTooSoon.When(ends < begins, "field:ends");

    /// <summary>Refuses resources that are not there, have been withdrawn, or are named twice.</summary>
    public static Refusal? NotAtHand(this PartnersRoom partners, ValueList<ResourceId> resources)
    {
        var named = new HashSet<ResourceId>();
        return resources
            .Select(resource => Refuse.Unknown(resource, partners.Resources)
                ?? PartnersRules.Withdrawn.When(partners.Resources[resource].IsWithdrawn, resource)
                ?? PlanRules.NamedTwice.When(!named.Add(resource), resource))
            .FirstOrDefault(refusal => refusal is not null);
    }
}
