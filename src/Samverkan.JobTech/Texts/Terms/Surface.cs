namespace Samverkan.JobTech.Texts;

/// <summary>A way in which people write the name of a skill.</summary>
/// <param name="Text">How it is written.</param>
/// <param name="Demand">What has to hold for it to count.</param>
/// <param name="Rank">Of several skills that are written alike, the one of the lowest rank is meant.</param>
internal readonly record struct Surface(string Text, Demand Demand, int Rank);
