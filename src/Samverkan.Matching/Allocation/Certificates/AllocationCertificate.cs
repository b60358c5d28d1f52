using Samverkan.Recruitment;

namespace Samverkan.Matching;

/// <summary>
/// What proves an allocation. A stable one needs nothing more than itself: the checker looks for a pair that blocks. One about totals has a price for a place at
/// each opening, and for each bound, that no other allocation can beat. Immutable.
/// </summary>
public sealed class AllocationCertificate
{
    /// <summary>A certificate.</summary>
    /// <param name="prices">The price of a place at each opening, 0 or more; what is not listed is 0.</param>
    /// <param name="boundPrices">The price of a place in each bounded group of openings: above 0 where the cap is in the way, below 0 where the floor is; what is not listed is 0.</param>
    /// <param name="floorPrices">What it is worth to place one of a group with a floor, 0 or more; what is not listed is 0.</param>
    /// <param name="gap">The most that the total can be below the greatest; 0 when it is the greatest.</param>
    public AllocationCertificate(
        IReadOnlyDictionary<OpeningId, long>? prices = null,
        IReadOnlyDictionary<string, long>? boundPrices = null,
        IReadOnlyDictionary<string, long>? floorPrices = null,
        long gap = 0)
    {
        Prices = prices ?? new Dictionary<OpeningId, long>();
        BoundPrices = boundPrices ?? new Dictionary<string, long>();
        FloorPrices = floorPrices ?? new Dictionary<string, long>();
        Gap = gap;
    }

    /// <summary>The price of a place at each opening, in points of score, 0 or more; what is not listed is 0. Empty for a stable allocation.</summary>
    public IReadOnlyDictionary<OpeningId, long> Prices { get; }

    /// <summary>The price of a place in each bounded group of openings: above 0 where the cap is in the way, below 0 where the floor is.</summary>
    public IReadOnlyDictionary<string, long> BoundPrices { get; }

    /// <summary>What it is worth to place one of a group with a floor, in points of score, 0 or more.</summary>
    public IReadOnlyDictionary<string, long> FloorPrices { get; }

    /// <summary>The most that the total can be below the greatest there is; 0 when it is the greatest.</summary>
    public long Gap { get; }
}
