namespace Samverkan.Matching.Bounds;

/// <summary>Groups that hold each other or are apart, as a tree: which group each is in, and the innermost group of each member; -1 for none.</summary>
internal sealed class GroupTree
{
    public GroupTree(IReadOnlyList<bool[]> groups, int members)
    {
        // Largest first, so that the last group that holds somebody is the innermost.
        int[] order = [.. Enumerable.Range(0, groups.Count).OrderByDescending(group => groups[group].Count(one => one)).ThenBy(group => group)];
        Parent = new int[groups.Count];
        Innermost = new int[members];
        Innermost.AsSpan().Fill(-1);
        foreach (var group in order)
        {
            var some = Array.IndexOf(groups[group], true);
            Parent[group] = some < 0 ? -1 : Innermost[some];
            for (var member = 0; member < members; member++)
                if (groups[group][member])
                    Innermost[member] = group;
        }
    }

    public int[] Parent { get; }

    public int[] Innermost { get; }
}
