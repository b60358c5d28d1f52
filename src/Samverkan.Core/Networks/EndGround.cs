namespace Samverkan.Networks;

/// <summary>On what ground something is taken out of the network. That a collaboration closes is none. There is no zero.</summary>
public enum EndGround
{
    /// <summary>The one it concerns objects.</summary>
    Objection = 1,

    /// <summary>The one it concerns asks for it to be erased.</summary>
    Erasure = 2,

    /// <summary>The time for which it may be kept is out.</summary>
    Retention = 3,
}
