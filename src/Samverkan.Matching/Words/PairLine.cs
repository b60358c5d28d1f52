using Samverkan.Kernel;

namespace Samverkan.Matching;

/// <summary>One thing said of a pair. Immutable.</summary>
/// <param name="Text">A whole sentence or a few.</param>
/// <param name="Item">The requirement it is about; null when it is about none or several.</param>
/// <param name="AskedOf">Who can answer it; null when it is no question.</param>
public sealed record PairLine(Wording Text, RequirementItem? Item = null, Answerer? AskedOf = null);
