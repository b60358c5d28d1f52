namespace Samverkan.Matching.Optimal;

/// <summary>
/// Every allocation that has the greatest total, seen from one of them: who can be moved where at the prices that prove it. A node is a place to be: an opening, a
/// group with bounds, or the root, which stands for being left out. An allocation is as good exactly when everyone is at one of their options and every passage keeps
/// its ends; so one is made of another by moving people round in circles.
/// </summary>
internal sealed class OptimalFace
{
    /// <summary>What being left out counts as: less than any place.</summary>
    public const int LeftOut = int.MinValue;

    private readonly int[] head;
    private readonly int[] after;
    private readonly int[] before;

    public OptimalFace(int nodes, int[] seekers, int[] first, int[] now, FaceOption[] options, Passage[] passages)
    {
        (Seekers, First, Now, Options, Passages) = (seekers, first, now, options, passages);
        End = first[1..];
        (head, after, before) = (new int[nodes], new int[seekers.Length], new int[seekers.Length]);
        head.AsSpan().Fill(-1);
        for (var one = seekers.Length - 1; one >= 0; one--)
            Arrive(one);
        (PassageStart, PassageList) = PassageLists.Of(nodes, passages);
        PassageEnd = PassageStart[1..];
    }

    public int Nodes => head.Length;

    /// <summary>The number in the problem of each who can be moved.</summary>
    public int[] Seekers { get; }

    /// <summary>Where the options of each begin; those that are left end at <see cref="End"/>.</summary>
    public int[] First { get; }

    public int[] End { get; }

    /// <summary>The option that each has now.</summary>
    public int[] Now { get; }

    public FaceOption[] Options { get; }

    public Passage[] Passages { get; }

    public int[] PassageStart { get; }

    public int[] PassageEnd { get; }

    public int[] PassageList { get; }

    /// <summary>What is as good as another can be told from it only by its worth to the one who has it.</summary>
    public int Worth(int one) => Options[Now[one]].Worth;

    public int At(int one) => Options[Now[one]].Node;

    /// <summary>The first of those who are at a node, and who comes after; -1 for nobody.</summary>
    public int FirstAt(int node) => head[node];

    public int NextAt(int one) => after[one];

    public void Move(int one, int option)
    {
        Leave(one);
        Now[one] = option;
        Arrive(one);
    }

    /// <summary>Takes away the options of somebody that are not to be kept; never the one they have.</summary>
    public void Keep(int one, Predicate<FaceOption> kept)
    {
        var to = First[one];
        var now = Now[one];
        for (var j = First[one]; j < End[one]; j++)
        {
            if (j != now && !kept(Options[j]))
                continue;
            if (j == now)
                Now[one] = to;
            Options[to++] = Options[j];
        }

        End[one] = to;
    }

    /// <summary>Takes somebody out of what can be moved.</summary>
    public void Leave(int one)
    {
        var node = At(one);
        if (before[one] < 0)
            head[node] = after[one];
        else
            after[before[one]] = after[one];
        if (after[one] >= 0)
            before[after[one]] = before[one];
    }

    private void Arrive(int one)
    {
        var node = At(one);
        (before[one], after[one]) = (-1, head[node]);
        if (head[node] >= 0)
            before[head[node]] = one;
        head[node] = one;
    }
}
