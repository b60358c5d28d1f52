using Samverkan.Matching.Bounds;
using Samverkan.Matching.Reserves;

namespace Samverkan.Matching;

/// <summary>What holds besides the pairs: reserved positions, floors and caps.</summary>
internal sealed record AllocationTerms(ReserveTable Reserves, SeekerBound[] Floors, OpeningBound[] Bounds)
{
    public bool HasBounds => Floors.Length + Bounds.Length > 0;
}
