using Ardalis.GuardClauses;
using Samverkan.Kernel;

namespace Samverkan.Partners.Finding;

/// <summary>Checks a set of partners against what was asked, by reading alone: it does not know how the set was found.</summary>
public static class CoverChecker
{
    /// <summary>What does not hold; null when all does. That a set is cheapest is only checked where its bound says so; a search leaves no trace to check. Linear in offers.</summary>
    /// <param name="set">The set.</param>
    /// <param name="needs">What is needed.</param>
    /// <param name="sectors">The sectors that must be among the chosen.</param>
    /// <param name="candidates">Those who could be chosen.</param>
    public static Wording? ProblemOf(PartnerSet set, IEnumerable<string> needs, IEnumerable<Sector> sectors, IEnumerable<Candidate> candidates)
    {
        Guard.Against.Null(set);
        var (asked, wanted, all) = (Guard.Against.Null(needs).ToHashSet(StringComparer.Ordinal), Guard.Against.Null(sectors).ToHashSet(), Guard.Against.Null(candidates).ToArray());
        var known = all.ToDictionary(candidate => candidate.Id, StringComparer.Ordinal);
        var offered = all.SelectMany(candidate => candidate.Offers).ToHashSet(StringComparer.Ordinal);
        if (!asked.Where(need => !offered.Contains(need)).ToHashSet(StringComparer.Ordinal).SetEquals(set.Missing) || !wanted.Except(all.Select(candidate => candidate.Sector)).ToHashSet().SetEquals(set.MissingSectors))
            return new("Det som saknas är inte det som ingen har.", "What is missing is not what nobody has.");
        if (!set.IsPossible)
            return set is { Chosen.Count: 0, Cost: 0, LowerBound: 0 } ? null : new("Något saknas, men en mängd är ändå vald.", "Something is missing, yet a set is chosen.");
        if (set.Chosen.Any(id => !known.ContainsKey(id)) || set.Chosen.Distinct(StringComparer.Ordinal).Count() != set.Chosen.Count)
            return new("Någon vald finns inte bland dem som kan väljas, eller är vald två gånger.", "Someone chosen is not among those who can be, or is chosen twice.");
        var chosen = set.Chosen.Select(id => known[id]).ToArray();
        asked.ExceptWith(chosen.SelectMany(candidate => candidate.Offers));
        wanted.ExceptWith(chosen.Select(candidate => candidate.Sector));
        if (asked.Count > 0 || wanted.Count > 0)
            return new("De valda ger inte allt som behövs.", "Those chosen do not bring all that is needed.");
        if (chosen.Sum(candidate => candidate.Cost) != set.Cost)
            return new("Kostnaden är inte summan av de valdas.", "The cost is not the sum of those chosen.");
        return set.Prices.Values.Concat(set.SectorPrices.Values).Any(price => price < 0) || set.LowerBound > PartnerSet.BoundOf(set.Prices, set.SectorPrices, all) || set.LowerBound > set.Cost
            || (set.LowerBound == set.Cost && !set.IsCheapest)
            ? new("Priserna visar inte den undre gränsen.", "The prices do not show the lower bound.") : null;
    }
}
