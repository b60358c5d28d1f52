namespace Samverkan.Matching;

/// <summary>All pairs, seeker by seeker: pairs of seeker s are those from <c>Start[s]</c> up to <c>Start[s + 1]</c>, in the order of openings.</summary>
internal sealed class PairTable(int[] start, int[] opening, int[] seekersView, int[] openingsView, int[] score, bool[]? provisional, bool ranksOnly)
{
    public int[] Start { get; } = start;

    /// <summary>The opening of each pair.</summary>
    public int[] Opening { get; } = opening;

    /// <summary>What the seeker thinks of the opening; higher is better. May be the same array as the others.</summary>
    public int[] SeekersView { get; } = seekersView;

    /// <summary>What the opening thinks of the seeker; higher is better.</summary>
    public int[] OpeningsView { get; } = openingsView;

    /// <summary>What the pair adds to a total.</summary>
    public int[] Score { get; } = score;

    public bool RanksOnly { get; } = ranksOnly;

    public int Count => Opening.Length;

    public int Seekers => Start.Length - 1;

    public bool IsProvisional(int pair) => provisional is not null && provisional[pair];

    /// <summary>Whether the pair may be placed by a rule about totals: a negative score never is, a rank always.</summary>
    public bool Counts(int pair) => RanksOnly || Score[pair] >= 0;

    /// <summary>The pair of a seeker and an opening, or -1.</summary>
    public int Find(int seeker, int opening)
    {
        var found = Array.BinarySearch(Opening, Start[seeker], Start[seeker + 1] - Start[seeker], opening);
        return found >= 0 ? found : -1;
    }

    /// <summary>The seeker of each pair.</summary>
    public int[] Owners()
    {
        var owners = new int[Count];
        for (var s = 0; s < Seekers; s++)
            owners.AsSpan(Start[s], Start[s + 1] - Start[s]).Fill(s);
        return owners;
    }

    /// <summary>The same with one more pair.</summary>
    public PairTable With(int seeker, int opening, PairValues values)
    {
        var at = ~Array.BinarySearch(Opening, Start[seeker], Start[seeker + 1] - Start[seeker], opening);
        var starts = (int[])Start.Clone();
        for (var s = seeker + 1; s < starts.Length; s++)
            starts[s]++;
        return new(
            starts,
            Inserted(Opening, at, opening),
            Inserted(SeekersView, at, values.SeekersView),
            Inserted(OpeningsView, at, values.OpeningsView),
            Inserted(Score, at, values.Score),
            provisional is null ? null : Inserted(provisional, at, values.Provisional),
            RanksOnly);
    }

    private static T[] Inserted<T>(T[] values, int at, T value) => [.. values.AsSpan(0, at), value, .. values.AsSpan(at)];
}
