using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Matching;

/// <summary>Whether an allocation is one at all: everyone once, each at an opening that they can hold, no opening beyond its positions, all bounds kept.</summary>
internal static class PlacementChecker
{
    /// <summary>The pair of each seeker, -1 for the unplaced; what is wrong goes to <paramref name="faults"/>.</summary>
    public static int[] Check(AllocationProblem problem, Allocation allocation, List<AllocationFault> faults)
    {
        var placed = new int[problem.SeekerIds.Length];
        var named = new bool[placed.Length];
        var filled = new int[problem.OpeningIds.Length];
        placed.AsSpan().Fill(-1);
        foreach (var placement in allocation.Placements)
        {
            var seeker = Named(problem, placement.Seeker, named, faults);
            var opening = problem.IndexOf(placement.Opening);
            if (opening < 0)
                faults.Add(new(null, placement.Opening, new("Platsen finns inte i underlaget.", "The opening is not in the input.")));
            if (seeker < 0 || opening < 0)
                continue;
            placed[seeker] = problem.Pairs.Find(seeker, opening);
            filled[opening]++;
            if (placed[seeker] < 0)
                faults.Add(new(placement.Seeker, placement.Opening, new("Personen kan inte placeras på platsen.", "The person cannot be placed at the opening.")));
            else if (problem.Pairs.IsProvisional(placed[seeker]) != placement.Provisional)
                faults.Add(new(placement.Seeker, placement.Opening, new(
                    "Det är fel angivet om förslaget är preliminärt.", "Whether the proposal is provisional is stated wrongly.")));
        }

        foreach (var id in allocation.Unplaced)
            Named(problem, id, named, faults);
        for (var s = 0; s < named.Length; s++)
            if (!named[s])
                faults.Add(new(problem.SeekerIds[s], null, new("Personen saknas i resultatet.", "The person is missing from the result.")));
        for (var o = 0; o < filled.Length; o++)
            if (filled[o] > problem.Positions[o])
                faults.Add(new(null, problem.OpeningIds[o], new(
                    $"Fler är placerade ({filled[o]}) än det finns platser ({problem.Positions[o]}).",
                    $"More are placed ({filled[o]}) than there are positions ({problem.Positions[o]}).")));
        if (faults.Count == 0)
            CheckBounds(problem, placed, faults);
        return placed;
    }

    private static int Named(AllocationProblem problem, SeekerId id, bool[] named, List<AllocationFault> faults)
    {
        var seeker = problem.IndexOf(id);
        if (seeker < 0)
            faults.Add(new(id, null, new("Personen finns inte i underlaget.", "The person is not in the input.")));
        else if (named[seeker])
            faults.Add(new(id, null, new("Personen står mer än en gång i resultatet.", "The person is in the result more than once.")));
        else
            named[seeker] = true;
        return seeker;
    }

    private static void CheckBounds(AllocationProblem problem, int[] placed, List<AllocationFault> faults)
    {
        foreach (var floor in problem.Terms.Floors)
        {
            var count = 0;
            for (var s = 0; s < placed.Length; s++)
                count += placed[s] >= 0 && floor.Members[s] ? 1 : 0;
            if (count < floor.Floor)
                faults.Add(new(null, null, new(
                    $"Golvet för {floor.Group} är {floor.Floor}, och {count} är placerade.", $"The floor for {floor.Group} is {floor.Floor}, and {count} are placed.")));
        }

        foreach (var bound in problem.Terms.Bounds)
        {
            var count = 0;
            foreach (var pair in placed)
                count += pair >= 0 && bound.Members[problem.Pairs.Opening[pair]] ? 1 : 0;
            if (count < bound.Floor)
                faults.Add(new(null, null, new(
                    $"Golvet för {bound.Group} är {bound.Floor}, och {count} är placerade.", $"The floor for {bound.Group} is {bound.Floor}, and {count} are placed.")));
            if (count > bound.Cap)
                faults.Add(new(null, null, new(
                    $"Taket för {bound.Group} är {bound.Cap}, och {count} är placerade.", $"The cap for {bound.Group} is {bound.Cap}, and {count} are placed.")));
        }
    }
}
