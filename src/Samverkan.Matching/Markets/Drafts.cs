using Samverkan.Matching.Indexed;
using Samverkan.Matching.Kernels;

namespace Samverkan.Matching;

/// <summary>The lists of some openings, in the making. Bays may be worked on by different threads, one thread for each.</summary>
internal sealed class Drafts
{
    private readonly Candidate[] heaps;
    private readonly int[] kept;
    private readonly int[] eligible;
    private readonly short[] floors;
    private readonly short[] counts;
    private readonly int[] openings;
    private readonly int room;
    private readonly int first;

    /// <param name="slots">Where the openings stand.</param>
    /// <param name="first">The first opening that has a list here.</param>
    /// <param name="count">How many have.</param>
    /// <param name="room">How many candidates a list holds.</param>
    public Drafts(Slots slots, int first, int count, int room)
    {
        (this.first, this.room, openings) = (first, room, slots.Openings);
        heaps = new Candidate[count * room];
        (kept, eligible) = (new int[count], new int[count]);
        (floors, counts) = (new short[slots.Count], new short[slots.Count]);
        for (var slot = 0; slot < floors.Length; slot++)
            floors[slot] = openings[slot] >= first && openings[slot] < first + count ? (short)0 : short.MaxValue;
    }

    /// <summary>After so many seekers, at most, counts have to be <see cref="Count">counted up</see>.</summary>
    public static int MostUncounted => short.MaxValue;

    /// <summary>The lowest score that may still be taken in, by slot.</summary>
    public ReadOnlySpan<short> Floors(in Aisle aisle) => floors.AsSpan(aisle.From..aisle.To);

    /// <summary>How many were eligible since they were last counted up, by slot.</summary>
    public Span<short> Counts(in Aisle aisle) => counts.AsSpan(aisle.From..aisle.To);

    public void Offer(int slot, int opening, Candidate candidate)
    {
        var heap = heaps.AsSpan((opening - first) * room, room);
        TopHeap.Offer(heap, ref kept[opening - first], candidate);
        floors[slot] = (short)TopHeap.Floor(heap, kept[opening - first]);
    }

    /// <summary>Counts up the eligible of a bay.</summary>
    public void Count(in Bay bay)
    {
        for (var slot = bay.From; slot < bay.To; slot++)
        {
            if (openings[slot] is var opening && opening >= first && opening < first + kept.Length)
                eligible[opening - first] += counts[slot];
            counts[slot] = 0;
        }
    }

    /// <summary>The candidates of an opening, in no order, and how many were eligible.</summary>
    public (Memory<Candidate> Kept, int Eligible) Of(int opening) => (heaps.AsMemory((opening - first) * room, kept[opening - first]), eligible[opening - first]);
}
