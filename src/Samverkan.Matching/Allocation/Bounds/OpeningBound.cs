namespace Samverkan.Matching.Bounds;

/// <summary>How many are placed in a group of openings: at least the floor, at most the cap.</summary>
internal sealed record OpeningBound(string Group, bool[] Members, int Floor, int Cap);
