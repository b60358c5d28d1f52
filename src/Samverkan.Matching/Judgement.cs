namespace Samverkan.Matching;

/// <summary>One requirement of a pair, judged. The <c>default</c> judges nothing and is never part of a result.</summary>
/// <param name="Item">The requirement.</param>
/// <param name="IsMust">Whether it is a must of the opening; false for a merit and for support.</param>
/// <param name="Value">Its value against the seeker.</param>
/// <param name="IsInferred">Whether it is unknown and yet likelier than not, by what the seeker has done: see section 3 of <c>docs/matching.md</c>. Never so unless <paramref name="Value"/> is unknown.</param>
public readonly record struct Judgement(RequirementItem Item, bool IsMust, RequirementValue Value, bool IsInferred);
