using Samverkan.Matching.Bounds;

namespace Samverkan.Matching.Optimal;

/// <summary>
/// Of all allocations with the greatest total, one that is best for the worst-off: as few as possible are left out, then as few as possible have the lowest worth,
/// and so on upwards (fair matchings; Huang, Kavitha, Mehlhorn and Michail 2016). Among those that are alike in this too, each in the order of the lottery gets
/// what is best for them that those before leave (random serial dictatorship).
/// </summary>
internal sealed class FairOptimum
{
    /// <summary>
    /// How many moves are looked at, for each pair and for each seeker and opening, before it is given up: a matter of work and not of time, so that every machine
    /// gives the same answer. Measured: scores of a hundred levels or more need a few a pair, those of ten up to 50.
    /// </summary>
    private const long MostForPair = 4;

    private const long MostForEach = 1_000;

    private readonly OptimalFace face;
    private readonly FaceParts parts;
    private readonly Rounds rounds;
    private readonly ulong[] tickets;
    private readonly Dictionary<int, int> drawn = [];

    private FairOptimum(OptimalFace face, Func<int, ulong> ticket)
    {
        this.face = face;
        (parts, rounds) = (new(face), new(face));
        tickets = Array.ConvertAll(face.Seekers, seeker => ticket(seeker));
    }

    /// <summary>Settles ties. Those who are placed change in place; prices stay what they are and prove it as well.</summary>
    /// <param name="table">The table.</param>
    /// <param name="answer">One of the allocations with the greatest total, and its prices.</param>
    /// <param name="terms">Floors and caps.</param>
    /// <param name="ticket">What each seeker drew; the lowest goes first.</param>
    /// <returns>Whether all is settled, and for whom a lottery decided, with at how many openings.</returns>
    public static (bool IsSettled, Dictionary<int, int> Drawn) Settle(ScoreTable table, BoundedAnswer answer, AllocationTerms terms, Func<int, ulong> ticket)
    {
        var fair = new FairOptimum(FaceBuilder.Of(table, answer, terms), ticket);
        var settled = fair.Run((MostForPair * table.Opening.Length) + (MostForEach * (table.Seekers + table.Openings + 100L)));
        for (var one = 0; one < fair.face.Seekers.Length; one++)
            answer.Optimum.Placed[fair.face.Seekers[one]] = fair.face.Options[fair.face.Now[one]].Pair;
        return (settled, fair.drawn);
    }

    private bool Run(long most)
    {
        var left = new Stack<FacePart>(parts.All());
        while (left.TryPop(out var part))
        {
            if (!Array.Exists(part.Seekers, HasChoice))
                continue;
            if (parts.Work + rounds.Work > most)
                return false;
            var worth = Lowest(part);
            if (worth == long.MaxValue)
            {
                if (!Draw(part, most))
                    return false;
                continue;
            }

            rounds.FewestWith(part, (int)worth);
            foreach (var piece in parts.Divide(part with { Settled = worth }))
                left.Push(piece);
        }

        return true;
    }

    /// <summary>Whether what somebody can have is not all worth the same to them.</summary>
    private bool HasChoice(int one)
    {
        for (var j = face.First[one]; j < face.End[one]; j++)
            if (face.Options[j].Worth != face.Worth(one))
                return true;
        return false;
    }

    /// <summary>The lowest worth that somebody has and that is not settled.</summary>
    private long Lowest(FacePart part)
    {
        var worth = long.MaxValue;
        foreach (var one in part.Seekers)
            if (face.Worth(one) > part.Settled)
                worth = Math.Min(worth, face.Worth(one));
        return worth;
    }

    private bool Draw(FacePart part, long most)
    {
        foreach (var one in part.Seekers)
            if (HasChoice(one))
                drawn[face.Seekers[one]] = Enumerable.Range(face.First[one], face.End[one] - face.First[one]).Count(j => face.Options[j].Pair >= 0);
        foreach (var one in part.Seekers.OrderBy(one => tickets[one]).ThenBy(one => face.Seekers[one]))
        {
            if (parts.Work + rounds.Work > most)
                return false;
            rounds.BestFor(one);
        }

        return true;
    }
}
