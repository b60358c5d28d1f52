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

    public required EitherFacet[] Eithers { get; init; }

    public required int Roles { get; init; }

    public required PlaceFacet[] Places { get; init; }

    public required HoursFacet[] Hours { get; init; }

    public required StartFacet[] Starts { get; init; }

    public required SupportTable Supports { get; init; }

    /// <summary>Where each sort of facet begins among a seeker's points. Lists begin at 0.</summary>
    public int FirstEither => Lists.Length;

    public int FirstRole => FirstEither + Eithers.Length;

    public int FirstPlace => FirstRole + Roles;

    public int FirstHours => FirstPlace + Places.Length;

    public int FirstStart => FirstHours + Hours.Length;

    public int FirstSupport => FirstStart + Starts.Length;

    public int Cells => FirstSupport + Supports.Count;

    /// <summary>The items that a list facet asks for; none for one of expected skills, which nobody asks for.</summary>
    public ReadOnlySpan<Asked> ItemsOf(int cell) => IsExpected(cell) ? [] : Asked.AsSpan(Lists[cell].From..Lists[cell].To);

    /// <summary>The expected skills of a facet, without what stands for all that is not known; empty for what is asked.</summary>
    public ReadOnlySpan<Asked> ExpectedOf(int cell)
    {
        if (!IsExpected(cell))
            return [];
        var widest = Lists[cell >= FirstEither ? Eithers[cell - FirstEither].Wide : cell];
        return Asked.AsSpan((widest.From + 1)..widest.To);
    }

    /// <summary>The points of a cell of skills, without regard to what excludes.</summary>
    public int PointsOfSkills(int cell, ReadOnlySpan<byte> codes) => cell < FirstEither
        ? PointsOfList(cell, codes)
        : Math.Max(PointsOfList(Eithers[cell - FirstEither].Narrow, codes), PointsOfList(Eithers[cell - FirstEither].Wide, codes));

    private int PointsOfList(int cell, ReadOnlySpan<byte> codes) => ListKernel.PointsOf(in Lists[cell], Asked, codes, excluding: false);

    private bool IsExpected(int cell) => cell >= FirstEither || Lists[cell].IsExpected;
}
