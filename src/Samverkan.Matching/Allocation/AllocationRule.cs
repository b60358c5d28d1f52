namespace Samverkan.Matching;

/// <summary>What an allocation aims at; see <c>docs/allocation.md</c>. There is no zero.</summary>
public enum AllocationRule
{
    /// <summary>No seeker and opening would both rather have each other: deferred acceptance.</summary>
    Stable = 1,

    /// <summary>The largest number of people placed, then the largest total score (or the smallest total of seekers' ranks) among those.</summary>
    MostPlaced = 2,

    /// <summary>The largest total score; leaving someone unplaced is worth 0.</summary>
    BestTotal = 3,
}
