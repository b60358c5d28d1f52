namespace Samverkan.Governance;

/// <summary>A frame that was set for the work.</summary>
/// <param name="Frame">For what.</param>
/// <param name="Statement">What it says.</param>
/// <param name="Money">How much money there is in all, in whole kronor; null when that is not said.</param>
public sealed record FrameText(Frame Frame, string Statement, long? Money);
