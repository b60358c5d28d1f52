namespace Samverkan.Matching;

/// <summary>The points that one part contributes to a score. The <c>default</c> is no part and is never part of a result.</summary>
/// <param name="Part">Which part.</param>
/// <param name="Points">Its points, 0 to the weight that the policy gives the part.</param>
public readonly record struct PartScore(MatchPart Part, int Points);
