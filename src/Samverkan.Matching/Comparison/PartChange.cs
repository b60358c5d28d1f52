namespace Samverkan.Matching;

/// <summary>The points of one part of a score under two policies. The <c>default</c> is no part and is never part of a result.</summary>
/// <param name="Part">Which part.</param>
/// <param name="A">Its points under the first policy.</param>
/// <param name="B">Its points under the second.</param>
public readonly record struct PartChange(MatchPart Part, int A, int B)
{
    /// <summary>How many points more the second gives; below 0 when it gives fewer.</summary>
    public int Difference => B - A;
}
