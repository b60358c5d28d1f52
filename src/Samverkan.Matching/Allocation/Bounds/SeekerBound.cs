namespace Samverkan.Matching.Bounds;

/// <summary>At least so many of a group of seekers are placed. There are no caps on people.</summary>
internal sealed record SeekerBound(string Group, bool[] Members, int Floor, PositiveMeasure Measure);
