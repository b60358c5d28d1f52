namespace Samverkan.Matching.Optimal;

/// <summary>Where somebody can be, what it is worth to them, and the pair that it is; -1 for being left out.</summary>
internal readonly record struct FaceOption(int Node, int Worth, int Pair);
