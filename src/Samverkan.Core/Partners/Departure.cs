using Samverkan.Kernel;

namespace Samverkan.Partners;

/// <summary>What a partner takes with it when it leaves. What it stated stays in the ledger, and is marked, not removed.</summary>
internal static class Departure
{
    /// <summary>Its resources are withdrawn, its activities wait for another to do them, and it no longer drives. What a closed collaboration built stands as it was.</summary>
    public static PartnersRoom Leaving(this PartnersRoom partners, PartnerId partner)
    {
        if (partners.IsClosed)
            return partners;
        var own = partners.Resources.Values.Where(resource => resource.Owner == partner && !resource.IsWithdrawn).Select(resource => resource.Id).ToArray();
        var activities = partners.Activities.Values.Where(activity => activity.Doer == partner && activity.State == ActivityState.Planned).ToArray();
        return partners with
        {
            Resources = own.Aggregate(partners.Resources, (resources, id) => resources.With(id, resource => resource with { IsWithdrawn = true })),
            Activities = activities.Aggregate(
                partners.Activities, (plan, activity) => plan.With(activity.Id, activity with { Doer = null, Resources = [], IsTakenOn = false })),
            Priorities = own.Aggregate(partners.Priorities, (priorities, id) => priorities.Without(id)),
            Driving = partners.Driving == partner ? null : partners.Driving,
        };
    }
}
