namespace Samverkan.Matching.Kernels;

/// <summary>Two list facets of which the better counts: what is typical of an occupation, and that together with what is typical of its group.</summary>
internal readonly record struct EitherFacet(int Narrow, int Wide)
{
    public int Points(ReadOnlySpan<int> points) => Math.Max(points[Narrow], points[Wide]);
}
