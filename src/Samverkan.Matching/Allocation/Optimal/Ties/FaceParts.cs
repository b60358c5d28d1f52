namespace Samverkan.Matching.Optimal;

/// <summary>
/// Divides a face into parts: nodes are in the same part when people can be moved from each to the other (strongly connected components; Tarjan 1972). A move
/// between parts is in no circle, and is taken away. Time linear in what is divided.
/// </summary>
internal sealed class FaceParts(OptimalFace face)
{
    private readonly int[] part = new int[face.Nodes];
    private readonly int[] order = new int[face.Nodes];
    private readonly int[] low = new int[face.Nodes];
    private readonly int[] next = new int[face.Nodes];
    private readonly int[] last = new int[face.Nodes];
    private readonly List<int> targets = [];
    private readonly Stack<int> open = new();
    private readonly Stack<int> path = new();
    private int parts;

    /// <summary>How many moves have been looked at.</summary>
    public long Work { get; private set; }

    /// <summary>The parts of all of it.</summary>
    public IEnumerable<FacePart> All() =>
        Divide(new([.. Enumerable.Range(0, face.Nodes)], [.. Enumerable.Range(0, face.Seekers.Length)], long.MinValue));

    /// <summary>The parts of a part of which moves have been taken away.</summary>
    public IReadOnlyList<FacePart> Divide(FacePart whole)
    {
        ListMoves(whole);
        var found = new List<List<int>>();
        var firstPart = parts;
        foreach (var node in whole.Nodes)
            if (order[node] == 0)
                Search(node, found);
        foreach (var node in whole.Nodes)
        {
            order[node] = 0;
            DropPassages(node);
        }

        return Gathered(whole, found, firstPart);
    }

    private void ListMoves(FacePart whole)
    {
        targets.Clear();
        foreach (var node in whole.Nodes)
        {
            next[node] = targets.Count;
            for (var one = face.FirstAt(node); one >= 0; one = face.NextAt(one))
                for (var j = face.First[one]; j < face.End[one]; j++)
                    if (j != face.Now[one])
                        targets.Add(face.Options[j].Node);
            for (var p = face.PassageStart[node]; p < face.PassageEnd[node]; p++)
            {
                ref readonly var passage = ref face.Passages[face.PassageList[p]];
                if (passage.Lets(node))
                    targets.Add(passage.Other(node));
            }

            last[node] = targets.Count;
        }

        Work += targets.Count + whole.Nodes.Length;
    }

    private void Search(int start, List<List<int>> found)
    {
        var count = 1;
        Enter(start);
        while (path.TryPeek(out var node))
        {
            if (next[node] < last[node])
            {
                var to = targets[next[node]++];
                if (order[to] == 0)
                    Enter(to);
                else if (order[to] > 0)
                    low[node] = Math.Min(low[node], order[to]);
                continue;
            }

            path.Pop();
            if (path.TryPeek(out var parent))
                low[parent] = Math.Min(low[parent], low[node]);
            if (low[node] == order[node])
                Close(node, found);
        }

        void Enter(int node)
        {
            order[node] = low[node] = count++;
            open.Push(node);
            path.Push(node);
        }
    }

    /// <summary>A node whose part is known has a negative order, so that it is not taken for one that is still open.</summary>
    private void Close(int root, List<List<int>> found)
    {
        var nodes = new List<int>();
        int node;
        do
        {
            node = open.Pop();
            part[node] = parts;
            order[node] = -1;
            nodes.Add(node);
        }
        while (node != root);
        found.Add(nodes);
        parts++;
    }

    private void DropPassages(int node)
    {
        var to = face.PassageStart[node];
        for (var p = to; p < face.PassageEnd[node]; p++)
        {
            ref var passage = ref face.Passages[face.PassageList[p]];
            passage.IsShut |= part[passage.From] != part[passage.To];
            if (!passage.IsShut)
                face.PassageList[to++] = face.PassageList[p];
        }

        face.PassageEnd[node] = to;
    }

    private List<FacePart> Gathered(FacePart whole, List<List<int>> found, int firstPart)
    {
        var seekers = found.ConvertAll(_ => new List<int>());
        foreach (var one in whole.Seekers)
        {
            Work += face.End[one] - face.First[one];
            var home = part[face.At(one)];
            face.Keep(one, option => part[option.Node] == home);
            if (face.End[one] == face.First[one] + 1)
                face.Leave(one);
            else
                seekers[home - firstPart].Add(one);
        }

        var divided = new List<FacePart>();
        for (var i = 0; i < found.Count; i++)
            if (seekers[i].Count > 0)
                divided.Add(whole with { Nodes = [.. found[i]], Seekers = [.. seekers[i]] });
        return divided;
    }
}
