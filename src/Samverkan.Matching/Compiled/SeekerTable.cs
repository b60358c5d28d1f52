using Samverkan.Matching.Kernels;
using Samverkan.Recruitment;

namespace Samverkan.Matching.Compiled;

/// <summary>The seekers of a market, by the ordinal order of their ids: single values, and what each says about columns and needs.</summary>
internal sealed class SeekerTable
{
    public required SeekerId[] Ids { get; init; }

    public required ulong[] Hashes { get; init; }

    public required SeekerTerms[] Terms { get; init; }

    /// <summary>The kinds that each has closed, as an index into <see cref="Columns.Closed"/>.</summary>
    public required byte[] Closed { get; init; }

    public required Jagged<int> Said { get; init; }

    public required Jagged<byte> SaidCodes { get; init; }

    /// <summary>The municipalities of the market that each can get to however far.</summary>
    public required Jagged<int> Reachable { get; init; }

    /// <summary>What support each needs, by id; -1 for what no opening offers.</summary>
    public required Jagged<int> Needs { get; init; }

    /// <summary>The names of the needs.</summary>
    public required Jagged<RequirementItem> NeedItems { get; init; }
}
