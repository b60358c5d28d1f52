namespace Samverkan.Matching.Tests.Allocations;

/// <summary>All ways to place people, and what holds of each by the letter of the definitions. Shares nothing with what it is the oracle of.</summary>
internal static class BruteForce
{
    /// <summary>Every way to place each seeker at an opening of theirs or nowhere, within the positions and the bounds.</summary>
    public static IEnumerable<int[]> All(Case given) => From(given, new int[given.Seekers], new int[given.Openings], 0).Where(placed => KeepsBounds(given, placed));

    /// <summary>Whether nobody and no opening would rather have each other.</summary>
    public static bool IsStable(Case given, int[] placed)
    {
        for (var s = 0; s < given.Seekers; s++)
            for (var o = 0; o < given.Openings; o++)
                if (given.Pairs[s, o] is { } pair && (placed[s] < 0 || given.Pairs[s, placed[s]]!.Value.Seeker < pair.Seeker) && LetsIn(given, placed, s, o))
                    return false;
        return true;
    }

    public static int Placed(int[] placed) => placed.Count(o => o >= 0);

    /// <summary>How many reserved positions of an opening people can fill at once: by trying every way, each person in one group at most.</summary>
    public static int Filled(Case given, int opening, IReadOnlyList<int> people)
    {
        var reserves = given.Reserves.Where(one => one.Opening == opening).ToList();
        return Best(0, reserves.ConvertAll(one => one.Places));

        int Best(int next, List<int> left)
        {
            if (next == people.Count)
                return 0;
            var best = Best(next + 1, left);
            for (var r = 0; r < reserves.Count; r++)
            {
                if (left[r] == 0 || !given.Groups[reserves[r].Group].Contains(people[next]))
                    continue;
                left[r]--;
                best = Math.Max(best, 1 + Best(next + 1, left));
                left[r]++;
            }

            return best;
        }
    }

    private static bool LetsIn(Case given, int[] placed, int seeker, int opening)
    {
        var held = Enumerable.Range(0, given.Seekers).Where(s => placed[s] == opening).ToList();
        if (held.Count < given.Positions[opening])
            return true;
        var filled = Filled(given, opening, held);
        if (Filled(given, opening, [.. held, seeker]) > filled)
            return true;
        return held.Exists(other =>
            given.Pairs[other, opening]!.Value.Opening < given.Pairs[seeker, opening]!.Value.Opening
            && Filled(given, opening, [.. held.Where(one => one != other), seeker]) >= filled);
    }

    private static bool KeepsBounds(Case given, int[] placed) =>
        given.Floors.TrueForAll(one => given.Groups[one.Group].Count(s => placed[s] >= 0) >= one.Floor)
        && given.Bounds.TrueForAll(one => placed.Count(o => o >= 0 && given.OpeningGroups[one.Group].Contains(o)) is var count && count >= one.Floor && count <= one.Cap);

    private static IEnumerable<int[]> From(Case given, int[] placed, int[] filled, int seeker)
    {
        if (seeker == given.Seekers)
        {
            yield return (int[])placed.Clone();
            yield break;
        }

        placed[seeker] = -1;
        foreach (var one in From(given, placed, filled, seeker + 1))
            yield return one;
        for (var o = 0; o < given.Openings; o++)
        {
            if (given.Pairs[seeker, o] is null || filled[o] == given.Positions[o])
                continue;
            filled[o]++;
            placed[seeker] = o;
            foreach (var one in From(given, placed, filled, seeker + 1))
                yield return one;
            filled[o]--;
        }
    }
}
