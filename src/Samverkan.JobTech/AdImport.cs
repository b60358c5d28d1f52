using Samverkan.Recruitment;

namespace Samverkan.JobTech;

/// <summary>What was read from job ads: the openings, and what the ads left unknown. Immutable; the same for the same bytes.</summary>
public sealed class AdImport
{
    internal AdImport()
    {
    }

    /// <summary>The ads that are published when all records have been taken in, in ordinal order of id.</summary>
    public IReadOnlyList<Opening> Openings { get; internal init; } = [];

    /// <summary>What was found in the texts of the ads, in ordinal order of opening; empty when nothing was looked for.</summary>
    public IReadOnlyList<AdText> Texts { get; internal init; } = [];

    /// <summary>The ads whose removal holds, in ordinal order of id: also those that were never seen here, so that whoever has them can drop them.</summary>
    public IReadOnlyList<OpeningId> Withdrawn { get; internal init; } = [];

    /// <summary>For each field of an opening, how many of <see cref="Openings"/> do not know it; every field, also with none, in a fixed order.</summary>
    public IReadOnlyList<UnknownField> Unknown { get; internal init; } = [];

    /// <summary>What was worth saying of openings that were read without fault, in a fixed order; only notes that hold for some opening.</summary>
    public IReadOnlyList<AdNote> Notes { get; internal init; } = [];

    /// <summary>What was wrong with records, in the order of the records: of an opening a field that was left unknown, or a record that was skipped.</summary>
    public IReadOnlyList<AdProblem> Problems { get; internal init; } = [];

    /// <summary>How many ads were read, each version counted.</summary>
    public int AdsRead { get; internal init; }

    /// <summary>How many removals were read.</summary>
    public int RemovalsRead { get; internal init; }

    /// <summary>How many times an ad took the place of an earlier version of itself.</summary>
    public int AdsReplaced { get; internal init; }

    /// <summary>How many removals were of ads that had not been seen when the removal came.</summary>
    public int RemovalsUnseen { get; internal init; }

    /// <summary>How many records were left aside because their timestamp is earlier than that of a record before them of the same ad.</summary>
    public int RecordsOutdated { get; internal init; }

    /// <summary>How many records had no id, or were no ads at all.</summary>
    public int RecordsSkipped { get; internal init; }
}
