using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Purposes;

/// <summary>What becomes of a partner's goals and needs when it leaves. Nothing is removed: tensions and options stay, and the ledger remembers whose all was.</summary>
internal static class OwnerLeaving
{
    /// <summary>Its open goals go with it; a need that others share is carried on by the first of them, any other need of its ends. What a closed collaboration built stands.</summary>
    public static PurposesRoom Leaving(this PurposesRoom purposes, PartnerId partner)
    {
        var goals = purposes.OpenGoals.Where(goal => goal.Owner == partner).ToArray();
        var needs = purposes.Needs.Values.Where(need => !need.IsEnded && (need.Owner == partner || need.SharedBy.Contains(partner))).ToArray();
        return purposes with
        {
            Goals = goals.Aggregate(purposes.Goals, (all, goal) => all.With(goal.Id, goal with { State = GoalState.LeftWithOwner })),
            Needs = needs.Aggregate(purposes.Needs, (all, need) => all.With(need.Id, Without(need, partner))),
        };
    }

    private static Need Without(Need need, PartnerId partner) =>
        need.Owner != partner ? need with { SharedBy = need.SharedBy.Without(partner) }
        : need.SharedBy is [var heir, ..] ? need with { Owner = heir, SharedBy = need.SharedBy.Without(heir) }
        : need with { IsEnded = true };
}
