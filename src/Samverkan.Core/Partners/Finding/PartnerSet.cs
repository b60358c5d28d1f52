namespace Samverkan.Partners.Finding;

/// <summary>
/// The cheapest set found of those who together bring what is needed, and the proof of how much cheaper any set could be. Immutable.
/// </summary>
/// <param name="Chosen">Whom it takes, in ordinal order; empty when no set will do, or when nothing is needed.</param>
/// <param name="Cost">What they cost together.</param>
/// <param name="LowerBound">What every set that will do costs at least, by the prices alone (<see cref="BoundOf"/>). 0 when none will do.</param>
/// <param name="IsCheapest">Whether no set is cheaper: the bound says so, or a search through all that could be cheaper came to its end.</param>
/// <param name="Missing">What is needed and nobody offers, in ordinal order. When there is any, no set will do.</param>
/// <param name="MissingSectors">Sectors that are asked for and nobody is of. When there is any, no set will do.</param>
/// <param name="Prices">What each need is worth, in millionths, 0 or more: the certificate of the bound. Empty when no set will do.</param>
/// <param name="SectorPrices">What someone of each sector asked for is worth, likewise.</param>
public sealed record PartnerSet(
    IReadOnlyList<string> Chosen, long Cost, long LowerBound, bool IsCheapest, IReadOnlyList<string> Missing, IReadOnlyList<Sector> MissingSectors,
    IReadOnlyDictionary<string, long> Prices, IReadOnlyDictionary<Sector, long> SectorPrices)
{
    /// <summary>The prices are in millionths of the unit of cost.</summary>
    public const long PriceUnit = 1_000_000;

    /// <summary>Whether those chosen bring all that is needed.</summary>
    public bool IsPossible => Missing.Count == 0 && MissingSectors.Count == 0;

    /// <summary>
    /// The least that any set costs, by prices: whoever pays for each need at its price pays for a set at least the sum of prices, less what candidates cost below the price of what they bring
    /// (Lagrangian bound; Held and Karp 1971, Beasley 1987). Needs nothing but the prices and the candidates, and holds for any prices. Linear in offers.
    /// </summary>
    /// <param name="prices">The price of each need, in millionths, 0 or more.</param>
    /// <param name="sectorPrices">The price of someone of each sector, likewise.</param>
    /// <param name="candidates">Those who can be chosen.</param>
    /// <exception cref="OverflowException">A sum is beyond 64 bits.</exception>
    public static long BoundOf(IReadOnlyDictionary<string, long> prices, IReadOnlyDictionary<Sector, long> sectorPrices, IEnumerable<Candidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(prices);
        ArgumentNullException.ThrowIfNull(sectorPrices);
        ArgumentNullException.ThrowIfNull(candidates);
        checked
        {
            var bound = prices.Values.Sum() + sectorPrices.Values.Sum();
            foreach (var candidate in candidates)
            {
                var worth = sectorPrices.GetValueOrDefault(candidate.Sector) + candidate.Offers.Distinct(StringComparer.Ordinal).Sum(offer => prices.GetValueOrDefault(offer));
                bound += Math.Min(0, (candidate.Cost * PriceUnit) - worth);
            }

            // Costs are whole, so a set that costs more than the bound costs at least the next whole.
            return bound <= 0 ? 0 : (bound + PriceUnit - 1) / PriceUnit;
        }
    }
}
