namespace Samverkan.Matching.Optimal;

/// <summary>Who is placed where, the prices that prove it, and how far from the greatest total it can be at most. Prices are whole points.</summary>
internal sealed record Optimum(int[] Placed, long[] Prices, long Gap);
