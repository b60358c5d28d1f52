using Samverkan.Recruitment;

namespace Samverkan.Matching.Live;

/// <summary>Some seekers, in the ordinal order of their ids, and which of them have been changed or withdrawn since. Immutable.</summary>
internal sealed class SeekerTier
{
    private readonly Seeker[] all;
    private readonly string[] ids;
    private readonly int dead;

    public SeekerTier(Seeker[] seekers)
        : this(seekers, Array.ConvertAll(seekers, seeker => seeker.Id.Value), null, 0)
    {
    }

    private SeekerTier(Seeker[] seekers, string[] ids, ulong[]? deadBits, int dead) =>
        (all, this.ids, Dead, this.dead) = (seekers, ids, deadBits, dead);

    /// <summary>All who have stood here, by number.</summary>
    public Seeker[] All => all;

    /// <summary>A bit for each who is no longer as it stands here; null when all are.</summary>
    public ulong[]? Dead { get; }

    public int Alive => all.Length - dead;

    public IEnumerable<Seeker> Seekers => all.Where((_, number) => !IsDead(number));

    /// <summary>The number of a seeker who stands here as it is; less than 0 when it does not.</summary>
    public int Find(SeekerId id) => Array.BinarySearch(ids, id.Value, StringComparer.Ordinal) is >= 0 and var number && !IsDead(number) ? number : -1;

    public SeekerTier Without(int number)
    {
        ulong[] bits = Dead is null ? new ulong[(all.Length + 63) / 64] : [.. Dead];
        bits[number >> 6] |= 1UL << number;
        return new(all, ids, bits, dead + 1);
    }

    private bool IsDead(int number) => Dead is not null && (Dead[number >> 6] & (1UL << number)) != 0;
}
