namespace Samverkan.Networks.Graphs;

/// <summary>Which ties of a node are meant. In an undirected graph all three are the same. There is no zero.</summary>
public enum TieDirection
{
    /// <summary>Those that begin at it.</summary>
    Out = 1,

    /// <summary>Those that end at it.</summary>
    In = 2,

    /// <summary>All, each neighbour once.</summary>
    Both = 3,
}
