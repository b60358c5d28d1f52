using Samverkan.Recruitment;

namespace Samverkan.JobTech;

/// <summary>What was read from job ads: the openings, and what the ads left unknown. Immutable; the same for the same bytes.</summary>
public sealed class AdImport
{
    internal AdImport()
    {
    }

    /// <summary>The ads that are published when all records have been taken in, in ordinal order of id.</summary>
    public required IReadOnlyList<Opening> Openings { get; init; }

    /// <summary>The ads whose removal holds, in ordinal order of id: also those that were never seen here, so that whoever has them can drop them.</summary>
    public required IReadOnlyList<OpeningId> Withdrawn { get; init; }

    /// <summary>For each field of an opening, how many of <see cref="Openings"/> do not know it; every field, also with none, in a fixed order.</summary>
    public required IReadOnlyList<UnknownField> Unknown { get; init; }

    /// <summary>What was worth saying of openings that were read without fault, in a fixed order; only notes that hold for some opening.</summary>
    public required IReadOnlyList<AdNote> Notes { get; init; }

    /// <summary>What was wrong with records, in the order of the records: of an opening a field that was left unknown, or a record that was skipped.</summary>
    public required IReadOnlyList<AdProblem> Problems { get; init; }

    /// <summary>How many ads were read, each version counted.</summary>
    public required int AdsRead { get; init; }

    /// <summary>How many removals were read.</summary>
    public required int RemovalsRead { get; init; }

    /// <summary>How many times an ad took the place of an earlier version of itself.</summary>
    public required int AdsReplaced { get; init; }

    /// <summary>How many removals were of ads that had not been seen when the removal came.</summary>
    public required int RemovalsUnseen { get; init; }

    /// <summary>How many records were left aside because their timestamp is earlier than that of a record before them of the same ad.</summary>
    public required int RecordsOutdated { get; init; }

    /// <summary>How many records had no id, or were no ads at all.</summary>
    public required int RecordsSkipped { get; init; }
}
