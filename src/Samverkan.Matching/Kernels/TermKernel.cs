namespace Samverkan.Matching.Kernels;

/// <summary>Judges place, hours, start and support; see sections 1, 3 and 4 of <c>docs/matching.md</c>.</summary>
internal static class TermKernel
{
    /// <summary>The farthest place within reach loses <paramref name="loss"/>. Distances are from the seeker's home; empty when it is not charted. What is reachable is so however far.</summary>
    public static byte Place(in PlaceFacet place, in SeekerTerms seeker, ReadOnlySpan<int> distances, ReadOnlySpan<int> reachable, byte unknown, int loss)
    {
        if (place.Remote || (place.Municipality >= 0 && place.Municipality == seeker.Home))
            return Code.Met;
        if (place.Municipality >= 0 && reachable.Contains(place.Municipality))
            return Code.Met;
        if (seeker.Reach < 0 || seeker.Charted < 0 || place.Charted < 0)
            return unknown;
        int distance = distances[place.Charted];
        return distance < 0 ? unknown
            : distance > seeker.Reach ? Code.Unmet
            : distance == 0 ? Code.Met
            : (byte)(Code.Met - ((long)loss * distance / seeker.Reach));
    }

    public static byte Hours(in HoursFacet hours, in SeekerTerms seeker, byte unknown) =>
        hours.Min < 0 || seeker.Min < 0 ? unknown
        : hours.Min <= seeker.Max && seeker.Min <= hours.Max ? Code.Met
        : Code.Unmet;

    public static byte Start(in StartFacet start, in SeekerTerms seeker, byte unknown) =>
        start.Day < 0 || seeker.From < 0 ? unknown
        : seeker.From <= start.Day ? Code.Met
        : Code.Unmet;

    /// <summary>The points of support: what is offered counts in full, what is not known to be offered as an unknown.</summary>
    public static int Support(ReadOnlySpan<ulong> offered, ReadOnlySpan<int> needs, int weight, byte unknown)
    {
        if (needs.IsEmpty)
            return weight;
        long credits = 0;
        foreach (var need in needs)
            credits += IsOffered(offered, need) ? Code.Met : unknown;
        return (int)(weight * credits / (100L * needs.Length));
    }

    /// <summary>Never, for what no opening offers.</summary>
    public static bool IsOffered(ReadOnlySpan<ulong> offered, int support) => support >= 0 && ((offered[support >> 6] >> (support & 63)) & 1) != 0;
}
