namespace Samverkan.Matching.Compiled;

/// <summary>How near something that a seeker says is to what a column or a role is about.</summary>
/// <param name="Target">The number of the column or the role.</param>
/// <param name="Near">Per cent, 1 to 100.</param>
internal readonly record struct Relation(int Target, int Near);
