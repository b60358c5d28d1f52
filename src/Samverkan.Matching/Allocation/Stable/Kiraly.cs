namespace Samverkan.Matching.Stable;

/// <summary>
/// Weakly stable with many placed, when there are ties: at least two thirds of the most that any weakly stable allocation places, ties on either side. Source:
/// Király 2013, "Linear time local approximation algorithm for maximum stable marriage" (Algorithms 6), the positions of an opening taken as tied openings.
/// </summary>
internal sealed class Kiraly
{
    private readonly PairTable pairs;
    private readonly Rankings rankings;
    private readonly Seats seats;
    private readonly TiedLists lists;
    private readonly int[] placed;
    private readonly Func<int, bool> hasRoom;

    /// <summary>Who comes a second time with the whole list, and then goes before equals who do not.</summary>
    private readonly bool[] second;

    private Kiraly(AllocationProblem problem, Rankings rankings)
    {
        this.rankings = rankings;
        pairs = problem.Pairs;
        seats = new(problem.Positions, Seats.PairsOf(pairs, problem.Positions.Length));
        lists = new(pairs, rankings);
        hasRoom = pair => seats.HasRoom(pairs.Opening[pair]);
        second = new bool[pairs.Seekers];
        placed = new int[pairs.Seekers];
        placed.AsSpan().Fill(-1);
    }

    /// <summary>The pair of each seeker, -1 for the unplaced. In the order of the lottery, so that no id is favoured.</summary>
    public static int[] Place(AllocationProblem problem, Rankings rankings)
    {
        var run = new Kiraly(problem, rankings);
        var order = new int[run.placed.Length];
        for (var i = 0; i < order.Length; i++)
            order[i] = i;
        Array.Sort((ulong[])rankings.Tickets.Clone(), order);
        foreach (var first in order)
            for (var seeker = first; seeker >= 0;)
                seeker = run.Propose(seeker);
        return run.placed;
    }

    /// <summary>Goes down the list, at most twice, until someone says yes. Returns who lost their place by it, or -1.</summary>
    private int Propose(int seeker)
    {
        while (true)
        {
            if (lists.AtEnd(seeker))
            {
                if (second[seeker])
                    return -1;
                second[seeker] = true;
                lists.Restart(seeker);
                if (lists.AtEnd(seeker))
                    return -1;
            }

            lists.PutFirst(seeker, hasRoom);
            var pair = lists.First(seeker);
            var opening = pairs.Opening[pair];
            if (seats.HasRoom(opening))
            {
                seats.Take(opening, seeker);
                placed[seeker] = pair;
                return -1;
            }

            var (leaving, movesOn) = WhoLeaves(opening, pair, seeker);
            if (leaving == seeker)
            {
                lists.Drop(seeker);
                continue;
            }

            // One who moves on to an equal with room keeps the opening on the list; one who is refused does not.
            if (!movesOn)
                lists.Drop(leaving);
            seats.Leave(opening, leaving);
            seats.Take(opening, seeker);
            placed[leaving] = -1;
            placed[seeker] = pair;
            return leaving;
        }
    }

    /// <summary>Of those a full opening holds and one more: one who has an equal with room to go to, or else the last in rank.</summary>
    private (int Leaving, bool MovesOn) WhoLeaves(int opening, int pair, int seeker)
    {
        var (last, at) = (seeker, pair);
        foreach (var held in seats.Taken(opening))
        {
            if (lists.HasEqual(held, hasRoom))
                return (held, true);
            if (IsBefore(at, last, placed[held], held))
                (last, at) = (held, placed[held]);
        }

        return (last, false);
    }

    private bool IsBefore(int pair, int seeker, int other, int otherSeeker) =>
        pairs.OpeningsView[pair] != pairs.OpeningsView[other] ? pairs.OpeningsView[pair] > pairs.OpeningsView[other]
        : second[seeker] != second[otherSeeker] ? second[seeker]
        : rankings.OpeningPrefers(pair, seeker, other, otherSeeker);
}
