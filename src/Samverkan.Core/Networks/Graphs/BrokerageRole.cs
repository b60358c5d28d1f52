namespace Samverkan.Networks.Graphs;

/// <summary>How someone stands between two who have no tie of their own: a to the broker, the broker to b (Gould and Fernandez 1989). There is no zero.</summary>
public enum BrokerageRole
{
    /// <summary>All three are of one group.</summary>
    Coordinator = 1,

    /// <summary>The two are of one group, the broker of another.</summary>
    Itinerant = 2,

    /// <summary>From another group into the broker's own.</summary>
    Gatekeeper = 3,

    /// <summary>From the broker's own group out to another.</summary>
    Representative = 4,

    /// <summary>All three are of different groups.</summary>
    Liaison = 5,
}
