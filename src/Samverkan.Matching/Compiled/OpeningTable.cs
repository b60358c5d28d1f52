using Samverkan.Matching.Kernels;
using Samverkan.Recruitment;

namespace Samverkan.Matching.Compiled;

/// <summary>The openings of a market, by the ordinal order of their ids, and the facets they are made of.</summary>
internal sealed class OpeningTable
{
    public required OpeningId[] Ids { get; init; }

    public required ulong[] Hashes { get; init; }

    public required OpeningFacets[] Facets { get; init; }

    public required ListFacet[] Lists { get; init; }

    public required Asked[] Asked { get; init; }

    public required int Roles { get; init; }

    public required PlaceFacet[] Places { get; init; }

    public required HoursFacet[] Hours { get; init; }

    public required StartFacet[] Starts { get; init; }

    public required SupportTable Supports { get; init; }

    /// <summary>Where each sort of facet begins among a seeker's points. Lists begin at 0.</summary>
    public int FirstRole => Lists.Length;

    public int FirstPlace => FirstRole + Roles;

    public int FirstHours => FirstPlace + Places.Length;

    public int FirstStart => FirstHours + Hours.Length;

    public int FirstSupport => FirstStart + Starts.Length;

    public int Cells => FirstSupport + Supports.Count;
}
