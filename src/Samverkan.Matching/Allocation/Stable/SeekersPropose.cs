using Samverkan.Matching.Reserves;

namespace Samverkan.Matching.Stable;

/// <summary>
/// Deferred acceptance in which seekers propose (Gale and Shapley 1962; Roth and Sotomayor 1990, chapter 5): best for every seeker among all that is stable
/// once ties are broken. Linear in pairs, but for the logarithm of a list's and an opening's length.
/// </summary>
internal sealed class SeekersPropose
{
    private readonly Rankings rankings;
    private readonly SeekerLists lists;
    private readonly Seats seats;
    private readonly ReserveTable reserves;
    private readonly int[] opening;
    private readonly int[] view;
    private readonly int[] placed;

    /// <summary>How an opening that is full likes whom it likes least of those it holds, so that most are turned away without a look at those.</summary>
    private readonly int[] least;

    private SeekersPropose(AllocationProblem problem, Rankings rankings)
    {
        this.rankings = rankings;
        reserves = problem.Terms.Reserves;
        opening = problem.Pairs.Opening;
        view = problem.Pairs.OpeningsView;
        seats = new(problem.Positions, Seats.PairsOf(problem.Pairs, problem.Positions.Length));
        placed = new int[problem.Pairs.Seekers];
        placed.AsSpan().Fill(-1);
        least = new int[problem.Positions.Length];
        least.AsSpan().Fill(int.MinValue);
        lists = new(problem.Pairs, rankings, least);
    }

    /// <summary>The pair of each seeker, -1 for the unplaced.</summary>
    public static int[] Place(AllocationProblem problem, Rankings rankings)
    {
        var run = new SeekersPropose(problem, rankings);
        for (var seeker = 0; seeker < run.placed.Length; seeker++)
            for (var proposer = seeker; proposer >= 0;)
                proposer = run.Propose(proposer);
        return run.placed;
    }

    /// <summary>Goes down the list until someone says yes. Returns who lost their place by it, or -1.</summary>
    private int Propose(int seeker)
    {
        for (var pair = lists.Next(seeker); pair >= 0; pair = lists.Next(seeker))
        {
            var at = opening[pair];
            if (view[pair] < least[at])
                continue;
            if (seats.HasRoom(at))
            {
                placed[seeker] = pair;
                RaiseLast(seats.Take(at, seeker));
                if (!seats.HasRoom(at) && reserves.Of(at).IsEmpty)
                    least[at] = view[placed[seats.Taken(at)[0]]];
                return -1;
            }

            var held = seats.Taken(at);
            if (!reserves.Of(at).IsEmpty)
            {
                if (Refused(pair, seeker, held) is var refused && refused == seeker)
                    continue;
                placed[refused] = -1;
                placed[seeker] = pair;
                held[held.IndexOf(refused)] = seeker;
                return refused;
            }

            var last = held[0];
            if (!rankings.OpeningPrefers(pair, seeker, placed[last], last))
                continue;
            placed[last] = -1;
            placed[seeker] = pair;
            held[0] = seeker;
            SinkFirst(held);
            least[at] = view[placed[held[0]]];
            return last;
        }

        return -1;
    }

    /// <summary>Whom an opening with reserved positions would refuse, of those it holds and one more.</summary>
    private int Refused(int pair, int seeker, ReadOnlySpan<int> held)
    {
        var at = opening[pair];
        placed[seeker] = pair;
        int[] applicants = [.. held, seeker];
        Array.Sort(applicants, (a, b) => a == b ? 0 : Worse(a, b) ? 1 : -1);
        placed[seeker] = -1;
        return applicants[ReservedChoice.Refused(Array.ConvertAll(applicants, one => reserves.Fills(one, at)), reserves.Of(at))];
    }

    /// <summary>A heap with the seeker that the opening likes least at its root.</summary>
    private void RaiseLast(Span<int> held)
    {
        for (var at = held.Length - 1; at > 0 && Worse(held[at], held[(at - 1) / 2]); at = (at - 1) / 2)
            (held[at], held[(at - 1) / 2]) = (held[(at - 1) / 2], held[at]);
    }

    private void SinkFirst(Span<int> held)
    {
        for (var at = 0; (2 * at) + 1 < held.Length;)
        {
            var child = (2 * at) + 1;
            if (child + 1 < held.Length && Worse(held[child + 1], held[child]))
                child++;
            if (Worse(held[at], held[child]))
                return;
            (held[at], held[child]) = (held[child], held[at]);
            at = child;
        }
    }

    private bool Worse(int seeker, int other) => rankings.OpeningPrefers(placed[other], other, placed[seeker], seeker);
}
