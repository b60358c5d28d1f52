using Samverkan.Kernel;

namespace Samverkan.Networks.Graphs.Files;

/// <summary>Reads DOT: nodes, chains of edges, and groups that stand for all in them.</summary>
internal sealed class DotReading(DotText dot, GraphDraft draft)
{
    private const int Deepest = 100;
    private bool isDirected;

    private string Edge => isDirected ? "->" : "--";

    public Graph Read()
    {
        dot.Next();
        if (dot.Is("strict"))
            dot.Next();
        isDirected = dot.Is("digraph");
        if (!isDirected && !dot.Is("graph"))
            throw dot.Broken();
        dot.Next();
        if (dot.IsId)
            dot.Next();
        _ = Group(new(StringComparer.Ordinal), null, 0);
        return dot.Token is null ? draft.Build(isDirected) : throw dot.Broken();
    }

    /// <summary>What stands between braces; gives the nodes named there.</summary>
    private List<string> Group(Dictionary<string, string> ofNodes, string? weight, int depth)
    {
        if (depth > Deepest)
            throw draft.Wrong(dot.Line, null, new("grupperna ligger djupare än 100 i varandra; förenkla filen", "groups are nested deeper than 100; simplify the file"));
        Take("{");
        var (nodes, here) = (new List<string>(), new Dictionary<string, string>(ofNodes, StringComparer.Ordinal));
        while (!dot.Is("}"))
        {
            if (dot.Token is null)
                throw dot.Broken();
            if (dot.Is(";") || dot.Is(","))
                dot.Next();
            else if (dot.Is("graph") || dot.Is("node") || dot.Is("edge"))
            {
                var what = dot.Token;
                dot.Next();
                foreach (var (name, value) in Attributes())
                    if (string.Equals(what, "node", StringComparison.OrdinalIgnoreCase))
                        here[name] = value;
                    else if (string.Equals(what, "edge", StringComparison.OrdinalIgnoreCase) && name == "weight")
                        weight = value;
            }
            else
                Statement(nodes, here, weight, depth);
        }

        dot.Next();
        return nodes;
    }

    private void Statement(List<string> nodes, Dictionary<string, string> ofNodes, string? weight, int depth)
    {
        var (line, wasId) = (dot.Line, dot.IsId);
        var ends = new List<List<string>> { Ends(ofNodes, weight, depth, out var isName) };
        if (isName && dot.Is("="))
        {
            dot.Next();
            Id();
            return;
        }

        foreach (var id in isName ? ends[0] : [])
            Met(id, ofNodes);
        while (dot.Is("--") || dot.Is("->"))
        {
            if (!dot.Is(Edge))
                throw draft.Wrong(dot.Line, null, new("förväntade -> i digraph och -- i graph", "expected -> in a digraph and -- in a graph"));
            dot.Next();
            ends.Add(Ends(ofNodes, weight, depth, out isName));
            foreach (var id in isName ? ends[^1] : [])
                Met(id, ofNodes);
        }

        var attributes = Attributes();
        if (ends.Count == 1 && wasId)
            foreach (var (name, value) in attributes)
                draft.Attribute(ends[0][0], name, value, line);
        var own = attributes.TryGetValue("weight", out var said) ? said : weight;
        for (var at = 1; at < ends.Count; at++)
            foreach (var from in ends[at - 1])
                foreach (var to in ends[at])
                    draft.Tie(from, to, draft.Weight(own, line), line);
        foreach (var end in ends)
            nodes.AddRange(end);
    }

    /// <summary>A node, or a group that stands for all in it.</summary>
    private List<string> Ends(Dictionary<string, string> ofNodes, string? weight, int depth, out bool isName)
    {
        isName = false;
        if (dot.Is("subgraph"))
        {
            dot.Next();
            if (dot.IsId)
                dot.Next();
        }

        if (dot.Is("{"))
            return [.. Group(ofNodes, weight, depth + 1).Distinct(StringComparer.Ordinal)];
        isName = true;
        var id = Id();
        while (dot.Is(":"))
        {
            dot.Next();
            Id();
        }

        return [id];
    }

    private void Met(string id, Dictionary<string, string> ofNodes)
    {
        if (draft.Has(id))
            return;
        draft.Node(id, dot.Line);
        foreach (var (name, value) in ofNodes)
            draft.Attribute(id, name, value, dot.Line);
    }

    private Dictionary<string, string> Attributes()
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        while (dot.Is("["))
        {
            dot.Next();
            while (!dot.Is("]"))
                if (dot.Is(";") || dot.Is(","))
                    dot.Next();
                else
                {
                    var name = Id();
                    if (dot.Is("="))
                    {
                        dot.Next();
                        found[name] = Id();
                    }
                    else
                        found[name] = "true";
                }

            dot.Next();
        }

        return found;
    }

    private string Id()
    {
        if (!dot.IsId)
            throw dot.Broken();
        var id = dot.Token!;
        dot.Next();
        return id;
    }

    private void Take(string sign)
    {
        if (!dot.Is(sign))
            throw dot.Broken();
        dot.Next();
    }
}
