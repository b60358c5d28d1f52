using Samverkan.Kernel;
using Samverkan.Matching.Optimal;

namespace Samverkan.Matching.Bounds;

/// <summary>Which bounds cannot be kept together: so few that without any one of them the others can.</summary>
internal static class Conflicts
{
    /// <summary>From the bounds that are in each other's way, takes one after another away as long as the rest cannot be kept (a deletion filter; Chinneck and Dravnieks 1991).</summary>
    public static int[] Irreducible(ScoreTable table, SeekerBound[] floors, OpeningBound[] bounds, int[] conflict, Optimum start)
    {
        var left = conflict.ToList();
        foreach (var one in conflict)
        {
            int[] without = [.. left.Where(other => other != one)];
            SeekerBound[] someFloors = [.. without.Where(other => other < floors.Length).Select(other => floors[other])];
            OpeningBound[] someBounds = [.. without.Where(other => other >= floors.Length).Select(other => bounds[other - floors.Length])];
            if (BoundedOptimum.Of(table, someFloors, someBounds, start).Answer is null)
                left.Remove(one);
        }

        return [.. left];
    }

    /// <summary>The bounds in words, and whose they are.</summary>
    public static BoundsConflictException Refusal(SeekerBound[] floors, OpeningBound[] bounds, int[] conflict)
    {
        SeekerBound[] ofSeekers = [.. conflict.Where(one => one < floors.Length).Select(one => floors[one])];
        OpeningBound[] ofOpenings = [.. conflict.Where(one => one >= floors.Length).Select(one => bounds[one - floors.Length])];
        return new([.. ofSeekers.Select(Words), .. ofOpenings.Select(Words)], [.. ofSeekers.Select(one => one.Group)], [.. ofOpenings.Select(one => one.Group)]);
    }

    private static Wording Words(SeekerBound floor) => new(
        $"Minst {floor.Floor} i gruppen {floor.Group} ska placeras.", $"At least {floor.Floor} of the group {floor.Group} must be placed.");

    private static Wording Words(OpeningBound bound) =>
        bound.Cap == int.MaxValue ? new(
            $"Minst {bound.Floor} ska placeras på platserna i {bound.Group}.", $"At least {bound.Floor} must be placed at the openings of {bound.Group}.")
        : bound.Floor == 0 ? new(
            $"Högst {bound.Cap} får placeras på platserna i {bound.Group}.", $"At most {bound.Cap} may be placed at the openings of {bound.Group}.")
        : new(
            $"Minst {bound.Floor} och högst {bound.Cap} ska placeras på platserna i {bound.Group}.",
            $"At least {bound.Floor} and at most {bound.Cap} must be placed at the openings of {bound.Group}.");
}
