using FsCheck;
using FsCheck.Fluent;
using Samverkan.Networks.Graphs;

namespace Samverkan.Testing.Networks;

/// <summary>Small graphs of every kind: directed or not, weighted or not, sparse and in pieces or dense, with names that are hard to write.</summary>
public static class SmallGraphGen
{
    private static readonly string[] Names = ["a", "b c", "å\"ä", "d,e;f", "<g>", "h\\", "graph", "-1", "2.5", "x\u00A0z", "k'l", "m&n"];

    public static Gen<SmallGraph> Any =>
        from nodes in Gen.Choose(0, 9)
        from isDirected in Gen.Elements(true, false)
        from isWeighted in Gen.Elements(true, false)
        from count in nodes == 0 ? Gen.Constant(0) : Gen.Choose(0, nodes * 3)
        from ties in Gen.ArrayOf(Gen.Choose(0, Math.Max(0, nodes - 1)), count * 2)
        from weights in Gen.ArrayOf(Gen.Choose(0, 4), count)
        from groups in Gen.ArrayOf(Gen.Choose(0, 4), nodes)
        select Made(nodes, isDirected, isWeighted, ties, weights, groups);

    private static SmallGraph Made(int nodes, bool isDirected, bool isWeighted, int[] ties, int[] weights, int[] groups)
    {
        var builder = new GraphBuilder(isDirected);
        var given = new List<(int, int, double?)>();
        for (var node = 0; node < nodes; node++)
        {
            builder.Node(Names[node]);
            if (groups[node] < 4)
                builder.Attribute(Names[node], SmallGraph.Group, "ABÖA"[groups[node]].ToString());
        }

        for (var tie = 0; tie < weights.Length; tie++)
        {
            double? weight = isWeighted && weights[tie] > 0 ? weights[tie] / 2.0 : null;
            given.Add((ties[tie * 2], ties[(tie * 2) + 1], weight));
            builder.Tie(Names[ties[tie * 2]], Names[ties[(tie * 2) + 1]], weight);
        }

        return new(builder.Build(), given);
    }
}
