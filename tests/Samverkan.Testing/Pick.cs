namespace Samverkan.Testing;

/// <summary>One of many, not yet known how many: a law asks for it and says of what.</summary>
public sealed record Pick(int Number)
{
    /// <summary>A position among so many, from 0.</summary>
    public int In(int count) => Number % count;
}
