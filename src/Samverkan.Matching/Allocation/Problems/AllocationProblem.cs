using Samverkan.Recruitment;

namespace Samverkan.Matching;

/// <summary>
/// Who can be placed where, compiled: seekers and openings in the ordinal order of their ids, and the pairs of each seeker in the order of openings. Made by
/// <see cref="AllocationBuilder"/>. Immutable, and safe to share between threads. At most 20 bytes a pair.
/// </summary>
public sealed class AllocationProblem
{
    internal AllocationProblem(SeekerId[] seekers, OpeningId[] openings, int[] positions, PairTable pairs, AllocationTerms terms)
    {
        SeekerIds = seekers;
        OpeningIds = openings;
        Positions = positions;
        Pairs = pairs;
        Terms = terms;
    }

    /// <summary>The seekers, in the ordinal order of their ids.</summary>
    public IReadOnlyList<SeekerId> Seekers => Array.AsReadOnly(SeekerIds);

    /// <summary>The openings, in the ordinal order of their ids.</summary>
    public IReadOnlyList<OpeningId> Openings => Array.AsReadOnly(OpeningIds);

    /// <summary>How many pairs of a seeker and an opening can be placed together.</summary>
    public int PairCount => Pairs.Count;

    /// <summary>Whether pairs have ranks and no scores: then there is no total to be best.</summary>
    public bool RanksOnly => Pairs.RanksOnly;

    internal SeekerId[] SeekerIds { get; }

    internal OpeningId[] OpeningIds { get; }

    internal int[] Positions { get; }

    internal PairTable Pairs { get; }

    internal AllocationTerms Terms { get; }

    /// <summary>The seeker's number, or -1.</summary>
    internal int IndexOf(SeekerId seeker) => Array.BinarySearch(SeekerIds, seeker, Comparer<SeekerId>.Create((a, b) => string.CompareOrdinal(a.Value, b.Value))) is >= 0 and var found ? found : -1;

    /// <summary>The opening's number, or -1.</summary>
    internal int IndexOf(OpeningId opening) => Array.BinarySearch(OpeningIds, opening, Comparer<OpeningId>.Create((a, b) => string.CompareOrdinal(a.Value, b.Value))) is >= 0 and var found ? found : -1;

    /// <summary>The same with one more position at an opening.</summary>
    internal AllocationProblem WithOneMorePosition(int opening)
    {
        var more = (int[])Positions.Clone();
        more[opening]++;
        return new(SeekerIds, OpeningIds, more, Pairs, Terms);
    }

    /// <summary>The same with one more pair, which is not there yet.</summary>
    internal AllocationProblem WithPair(int seeker, int opening, PairValues values) => new(SeekerIds, OpeningIds, Positions, Pairs.With(seeker, opening, values), Terms);
}
