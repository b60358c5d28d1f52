using Ardalis.GuardClauses;

namespace Samverkan.Partners.Finding;

/// <summary>Finds whom to ask: the cheapest set that brings what is needed. Deterministic; the order of what is given plays no part. Thread-safe.</summary>
public static class PartnerFinder
{
    /// <summary>The most that one candidate may cost.</summary>
    public const long MostCost = 1_000_000_000;

    /// <summary>How many choices the search for a proof may take unless told otherwise: about a second.</summary>
    public const int UsualChoices = 100_000;

    /// <summary>
    /// The cheapest set of candidates who together bring all that is needed, with at least one of each sector asked for. How sure that is, the set says: its bound is proven by prices, and where a search came to its
    /// end nothing is cheaper. Prices are found in some hundred rounds, each linear in offers; the search is bounded by its choices.
    /// </summary>
    /// <param name="needs">The competences and resources that are needed. One named twice counts once.</param>
    /// <param name="sectors">Sectors that must be among the chosen; empty for no such demand.</param>
    /// <param name="candidates">Those who can be chosen.</param>
    /// <param name="choices">How many choices the search may take, 0 or more; 0 for none.</param>
    /// <exception cref="ArgumentException">A need or an id is blank, an id is there twice, or a cost is outside 0 to <see cref="MostCost"/>.</exception>
    public static PartnerSet Find(IEnumerable<string> needs, IEnumerable<Sector> sectors, IEnumerable<Candidate> candidates, int choices = UsualChoices)
    {
        Guard.Against.Negative(choices);
        string[] asked = [.. Guard.Against.Null(needs).Select(need => Guard.Against.NullOrWhiteSpace(need)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Sector[] wanted = [.. Guard.Against.Null(sectors).Select(sector => Guard.Against.EnumOutOfRange(sector)).Distinct().Order()];
        var all = Checked(candidates);
        var offered = all.SelectMany(candidate => candidate.Offers).ToHashSet(StringComparer.Ordinal);
        var present = all.Select(candidate => candidate.Sector).ToHashSet();
        string[] missing = [.. asked.Where(need => !offered.Contains(need))];
        Sector[] missingSectors = [.. wanted.Where(sector => !present.Contains(sector))];
        return missing.Length + missingSectors.Length > 0 || asked.Length + wanted.Length == 0
            ? new([], 0, 0, missing.Length + missingSectors.Length == 0, missing, missingSectors, new Dictionary<string, long>(), new Dictionary<Sector, long>())
            : Find(asked, wanted, all, choices);
    }

    private static PartnerSet Find(string[] needs, Sector[] sectors, Candidate[] candidates, int choices)
    {
        var matrix = new CoverMatrix(needs, sectors, candidates);
        var multipliers = new Multipliers(matrix);
        multipliers.Search();
        var prices = needs.Select((need, row) => (need, row)).ToDictionary(one => one.need, one => Millionths(multipliers.Prices[one.row]), StringComparer.Ordinal);
        var sectorPrices = sectors.Select((sector, number) => (sector, number)).ToDictionary(one => one.sector, one => Millionths(multipliers.Prices[needs.Length + one.number]));
        var bound = PartnerSet.BoundOf(prices, sectorPrices, candidates);
        var search = new Branching(matrix, multipliers.Prices, multipliers.Cover, multipliers.Cost, choices);
        var isCheapest = bound >= multipliers.Cost || search.Search();
        return new([.. search.Cover.Select(column => matrix.Candidates[column].Id)], search.Cost, Math.Min(bound, search.Cost), isCheapest || bound >= search.Cost, [], [], prices, sectorPrices);
    }

    private static long Millionths(double price) => (long)Math.Floor(price * PartnerSet.PriceUnit);

    private static Candidate[] Checked(IEnumerable<Candidate> candidates)
    {
        Candidate[] all = [.. Guard.Against.Null(candidates)];
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var candidate in all)
        {
            Guard.Against.NullOrWhiteSpace(candidate.Id, nameof(candidates));
            Guard.Against.OutOfRange(candidate.Cost, nameof(candidates), 0, MostCost);
            Guard.Against.EnumOutOfRange(candidate.Sector, nameof(candidates));
            if (!ids.Add(candidate.Id))
                throw new ArgumentException("A candidate is there twice.", nameof(candidates));
        }

        return all;
    }
}
