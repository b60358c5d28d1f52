namespace Samverkan.Matching;

/// <summary>How much of the heads of the lists is the same under both policies. The <c>default</c> is of no depth and is never part of a result.</summary>
/// <param name="Depth">How many at the head of each list, 1 or more.</param>
/// <param name="Shared">Pairs at the head under both, of all at the head.</param>
public readonly record struct TopOverlap(int Depth, Ratio Shared);
