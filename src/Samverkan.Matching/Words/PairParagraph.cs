using Samverkan.Kernel;

namespace Samverkan.Matching;

/// <summary>What is said of a pair on one topic. Immutable.</summary>
/// <param name="Topic">What it is about.</param>
/// <param name="Heading">What it is called.</param>
/// <param name="Lines">What is said; at least one line.</param>
public sealed record PairParagraph(PairTopic Topic, Wording Heading, IReadOnlyList<PairLine> Lines);
