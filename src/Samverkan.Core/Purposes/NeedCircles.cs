namespace Samverkan.Purposes;

/// <summary>Needs that make one another worse: circles among the needs that are still to be met.</summary>
internal static class NeedCircles
{
    /// <summary>The open needs that lie in a circle, each with all that lie in it.</summary>
    public static IEnumerable<(NeedId Need, HashSet<NeedId> Circle)> Of(PurposesRoom purposes)
    {
        var reached = purposes.Needs.Values.Where(need => !need.IsEnded && need.Worsens.Count > 0).ToDictionary(need => need.Id, need => Reached(purposes, need));
        foreach (var (need, worse) in reached)
            if (worse.Contains(need))
                yield return (need, [.. worse.Where(other => reached.TryGetValue(other, out var back) && back.Contains(need))]);
    }

    private static HashSet<NeedId> Reached(PurposesRoom purposes, Need from)
    {
        var reached = new HashSet<NeedId>();
        var next = new Stack<Need>([from]);
        while (next.TryPop(out var need))
            foreach (var worse in need.Worsens.Select(id => purposes.Needs[id]))
                if (!worse.IsEnded && reached.Add(worse.Id))
                    next.Push(worse);
        return reached;
    }
}
