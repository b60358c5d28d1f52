namespace Samverkan.Kernel;

/// <summary>A rule that could not be judged, since nothing it reads has been recorded. Never the same as fine.</summary>
/// <param name="Id">The rule's stable id.</param>
/// <param name="Reason">What would have to be recorded.</param>
public sealed record NotJudged(string Id, Wording Reason);
