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
    private readonly ulong[] draws;
    private readonly short[] counts;
    private readonly int[] lists;
    private readonly Slots slots;
    private readonly int room;

    /// <param name="slots">Where the openings stand. Lists lie in the order of slots, so that a scan finds them side by side.</param>
    /// <param name="first">The first opening that has a list here.</param>
    /// <param name="count">How many have.</param>
    /// <param name="room">How many candidates a list holds.</param>
    public Drafts(Slots slots, int first, int count, int room)
    {
        (this.slots, this.room) = (slots, room);
        heaps = new Candidate[count * room];
        (kept, eligible) = (new int[count], new int[count]);
        (floors, counts, lists) = (new short[slots.Count], new short[slots.Count], new int[slots.Count]);
        draws = new ulong[slots.Count];
        Array.Fill(draws, ulong.MaxValue);
        var list = 0;
        for (var slot = 0; slot < lists.Length; slot++)
        {
            var has = slots.Openings[slot] >= first && slots.Openings[slot] < first + count;
            lists[slot] = has ? list++ : -1;
            floors[slot] = has ? (short)0 : short.MaxValue;
        }
    }

    /// <summary>After so many seekers, at most, counts have to be <see cref="Count">counted up</see>.</summary>
    public static int MostUncounted => short.MaxValue;

    /// <summary>The lowest score that may still be taken in, by slot.</summary>
    public ReadOnlySpan<short> Floors(in Aisle aisle) => floors.AsSpan(aisle.From..aisle.To);

    /// <summary>How many were eligible since they were last counted up, by slot.</summary>
    public Span<short> Counts(in Aisle aisle) => counts.AsSpan(aisle.From..aisle.To);

    /// <summary>Whether a candidate with at most that score may be taken in.</summary>
    public bool Takes(int slot, short score, ulong draw) => score > floors[slot] || (score == floors[slot] && draw <= draws[slot]);

    public void Offer(int slot, Candidate candidate)
    {
        var list = lists[slot];
        var heap = heaps.AsSpan(list * room, room);
        TopHeap.Offer(heap, ref kept[list], candidate);
        var floor = TopHeap.Floor(heap, kept[list]);
        (floors[slot], draws[slot]) = ((short)floor.Score, floor.Draw);
    }

    /// <summary>Counts up the eligible of a bay.</summary>
    public void Count(in Bay bay)
    {
        for (var slot = bay.From; slot < bay.To; slot++)
        {
            if (lists[slot] >= 0)
                eligible[lists[slot]] += counts[slot];
            counts[slot] = 0;
        }
    }

    /// <summary>The candidates of an opening, in no order, and how many were eligible.</summary>
    public (Memory<Candidate> Kept, int Eligible) Of(int opening)
    {
        var list = lists[slots.Of[opening]];
        return (heaps.AsMemory(list * room, kept[list]), eligible[list]);
    }
}
