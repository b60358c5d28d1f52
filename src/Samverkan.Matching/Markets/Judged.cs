namespace Samverkan.Matching;

/// <summary>One requirement of a pair that is being explained.</summary>
/// <param name="Column">Its column; -1 for support, which has none.</param>
/// <param name="Item">The requirement.</param>
/// <param name="Value">Its value.</param>
/// <param name="IsInferred">Whether it is unknown, and likelier by what the seeker has done.</param>
/// <param name="IsMust">Whether it is a must.</param>
/// <param name="IsFatal">Whether it excludes when it is unmet: a must that nobody bridges.</param>
/// <param name="Adaptable">Whether the employer is ready to adapt it.</param>
internal readonly record struct Judged(int Column, RequirementItem Item, RequirementValue Value, bool IsInferred, bool IsMust, bool IsFatal, bool Adaptable);
