namespace Samverkan.Guidance;

/// <summary>A question of the guide in one collaboration.</summary>
/// <param name="Question">The question.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Answers">The answers in words.</param>
/// <param name="Facts">How many facts have been recorded of the kinds it leads to.</param>
public sealed record GuideItem(GuideQuestion Question, GuideState State, IReadOnlyList<GuideAnswer> Answers, int Facts);
