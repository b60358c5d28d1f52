using Samverkan.Matching.Optimal;

namespace Samverkan.Matching.Bounds;

/// <summary>The best allocation within bounds, with what each bound costs.</summary>
internal sealed record BoundedAnswer(Optimum Optimum, long[] BoundPrices, long[] FloorPrices);
