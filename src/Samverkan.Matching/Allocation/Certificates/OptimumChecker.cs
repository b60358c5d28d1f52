using Samverkan.Kernel;

namespace Samverkan.Matching;

/// <summary>
/// Whether no other allocation has a greater total. With a price for each place, nobody can gain more than the score of the best pair above its price, and an
/// allocation cannot be worth more than all prices and all such gains together (weak duality). One that is worth as much is therefore the best.
/// </summary>
internal static class OptimumChecker
{
    public static void Check(AllocationProblem problem, Allocation allocation, int[] placed, List<AllocationFault> faults)
    {
        var certificate = allocation.Certificate;
        foreach (var (opening, price) in certificate.Prices)
            if (price < 0 || problem.IndexOf(opening) < 0)
                faults.Add(new(null, opening, new("Priset är negativt, eller platsen finns inte i underlaget.", "The price is negative, or the opening is not in the input.")));
        if (!certificate.BoundPrices.Keys.All(name => problem.Terms.Bounds.Any(one => one.Group == name)) || !certificate.FloorPrices.Keys.All(name => problem.Terms.Floors.Any(one => one.Group == name)))
            faults.Add(new(null, null, new("Ett pris gäller en grupp som inte har golv eller tak i underlaget.", "A price is for a group that has no floor or cap in the input.")));
        foreach (var price in certificate.FloorPrices.Values)
            if (price < 0)
                faults.Add(new(null, null, new("Ett golvs pris är negativt.", "The price of a floor is negative.")));
        for (var s = 0; s < placed.Length; s++)
            if (placed[s] >= 0 && !problem.Pairs.RanksOnly && problem.Pairs.Score[placed[s]] < 0)
                faults.Add(new(problem.SeekerIds[s], null, new("Personen är placerad med negativ poäng.", "The person is placed with a negative score.")));
        if (faults.Count > 0)
            return;

        var unplaced = allocation.Rule == AllocationRule.MostPlaced ? -LargestLoss(problem.Pairs) : 0;
        var gap = Bound(problem, certificate, unplaced) - Total(problem, placed, unplaced);
        if (gap > certificate.Gap)
            faults.Add(new(null, null, new(
                $"Intyget bevisar inte att summan är den största: den kan vara {gap} poäng för låg.",
                $"The certificate does not prove that the total is the greatest: it can be {gap} points too low.")));
    }

    /// <summary>What one more placed must outweigh: everybody else going from the greatest score to the least.</summary>
    private static long LargestLoss(PairTable pairs)
    {
        long least = 0, most = 0;
        for (var k = 0; k < pairs.Count; k++)
        {
            most = Math.Max(most, pairs.Score[k]);
            if (pairs.RanksOnly)
                least = Math.Min(least, pairs.Score[k]);
        }

        return ((most - least + 1) * (pairs.Seekers + 1L)) - least;
    }

    private static decimal Total(AllocationProblem problem, int[] placed, long unplaced)
    {
        decimal total = 0;
        foreach (var pair in placed)
            total += pair >= 0 ? problem.Pairs.Score[pair] : unplaced;
        return total;
    }

    private static decimal Bound(AllocationProblem problem, AllocationCertificate certificate, long unplaced)
    {
        var pairs = problem.Pairs;
        var charge = new long[problem.OpeningIds.Length];
        decimal bound = 0;
        for (var o = 0; o < charge.Length; o++)
        {
            charge[o] = certificate.Prices.GetValueOrDefault(problem.OpeningIds[o]);
            bound += (decimal)charge[o] * problem.Positions[o];
        }

        // A price of a cap is paid for as many places as the cap has; one of a floor (below 0) is received for as many as the floor demands.
        foreach (var group in problem.Terms.Bounds)
        {
            var price = certificate.BoundPrices.GetValueOrDefault(group.Group);
            bound += (decimal)price * (price > 0 ? group.Cap : group.Floor);
            for (var o = 0; o < charge.Length; o++)
                charge[o] += group.Members[o] ? price : 0;
        }

        var bonus = new long[pairs.Seekers];
        foreach (var group in problem.Terms.Floors)
        {
            var price = certificate.FloorPrices.GetValueOrDefault(group.Group);
            bound -= (decimal)price * group.Floor;
            for (var s = 0; s < bonus.Length; s++)
                bonus[s] += group.Members[s] ? price : 0;
        }

        for (var s = 0; s < bonus.Length; s++)
        {
            var gain = unplaced;
            for (var k = pairs.Start[s]; k < pairs.Start[s + 1]; k++)
                if (pairs.RanksOnly || pairs.Score[k] >= 0)
                    gain = Math.Max(gain, pairs.Score[k] - charge[pairs.Opening[k]] + bonus[s]);
            bound += gain;
        }

        return bound;
    }
}
