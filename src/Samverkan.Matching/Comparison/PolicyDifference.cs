namespace Samverkan.Matching;

/// <summary>A value in which two policies differ. The <c>default</c> names none and is never part of a result.</summary>
/// <param name="Field">The field, as <c>policy.json</c> names it: <c>weights.skills</c>, <c>mustFactor</c>.</param>
/// <param name="A">Its value in the first policy.</param>
/// <param name="B">Its value in the second.</param>
public readonly record struct PolicyDifference(string Field, int A, int B);
