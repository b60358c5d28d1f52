using Samverkan.Kernel;

namespace Samverkan.Guidance;

/// <summary>One of the model's seven points, and what the guide asks of it. Immutable.</summary>
/// <param name="Number">Its number, 1 to 7.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Questions">Its questions, tools and responsibilities, in order.</param>
public sealed record GuidePoint(int Number, Wording Title, IReadOnlyList<GuideQuestion> Questions);
