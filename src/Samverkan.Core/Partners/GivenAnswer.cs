using Samverkan.Kernel;

namespace Samverkan.Partners;

/// <summary>An answer in words to a question of the guide. Immutable.</summary>
/// <param name="By">Who gave it, and in what capacity.</param>
/// <param name="Answer">The answer.</param>
public sealed record GivenAnswer(Actor By, string Answer);
