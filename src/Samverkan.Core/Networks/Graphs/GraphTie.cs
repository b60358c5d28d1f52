namespace Samverkan.Networks.Graphs;

/// <summary>A tie of a graph, by the places of its ends. The <c>default</c> is from the first node to itself with no weight, and is in no graph.</summary>
/// <param name="From">One end; where the tie begins when the graph is directed, else the end that comes first.</param>
/// <param name="To">The other end.</param>
/// <param name="Weight">How strong it is, above 0; 1 when nothing was said.</param>
public readonly record struct GraphTie(int From, int To, double Weight);
