namespace Samverkan.Matching.Reserves;

/// <summary>Positions of one opening that members of a group fill first.</summary>
internal sealed record Reserve(int Group, int Places, PositiveMeasure Measure);
