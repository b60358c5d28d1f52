
namespace Samverkan.Matching.Kernels;

/// <summary>Adds what one seeker says about single items to the points of the slots in a bay that ask for them.</summary>
internal static class ShareKernel
{
    /// <summary>
    /// Adds <paramref name="gain"/> / 65,536 of each item's points, rounded up, never beyond <paramref name="most"/>: a bound from above, since the points
    /// of a list are rounded once. The slots are marked; those that are excluded stay so. Slots count from <paramref name="from"/>.
    /// </summary>
    public static void Add(ReadOnlySpan<Share> shares, int gain, int most, int from, Span<short> own, Span<ulong> marks)
    {
        // Unchecked: a share is at most 10,000 points and a gain at most 65,536.
        unchecked
        {
            foreach (ref readonly var share in shares)
            {
                var at = share.Slot - from;
                if (own[at] < 0)
                    continue;
                own[at] = (short)Math.Min(own[at] + ((share.Points * gain) >> 16) + 1, most);
                marks[at >> 6] |= 1UL << at;
            }
        }
    }

    /// <summary>Excludes where an unmet item is fatal, and marks the other slots, which earn less than the bound says.</summary>
    public static void Exclude(ReadOnlySpan<Share> shares, int from, Span<short> own, Span<ulong> marks)
    {
        foreach (ref readonly var share in shares)
        {
            var at = share.Slot - from;
            if (share.Fatal)
                own[at] = PlaneKernel.Excluded;
            marks[at >> 6] |= 1UL << at;
        }
    }
}
