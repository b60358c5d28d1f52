namespace Samverkan.Matching.Reserves;

/// <summary>
/// Whom an opening with reserved positions takes. First those who fill reserved positions: best first, each who lets one more be filled, others being moved
/// between groups where they are in several (so overlapping groups are filled by maximum assignment, and a person counts once). Then the best of the rest.
/// Source: Sönmez and Yenmez 2022, "Affirmative action in India via vertical, horizontal, and overlapping reservations" (the meritorious horizontal choice rule).
/// </summary>
internal static class ReservedChoice
{
    /// <summary>Which applicant is refused, when there is one more than there are positions.</summary>
    /// <param name="fills">For each applicant, best first, which reserves they can fill, a bit for each.</param>
    /// <param name="reserves">The opening's reserves; no more places than positions.</param>
    /// <returns>The last of those who fill no reserved position.</returns>
    public static int Refused(ReadOnlySpan<uint> fills, ReadOnlySpan<Reserve> reserves)
    {
        var room = new int[reserves.Length];
        for (var r = 0; r < room.Length; r++)
            room[r] = reserves[r].Places;
        var seat = new int[fills.Length];
        seat.AsSpan().Fill(-1);
        var refused = -1;
        for (var applicant = 0; applicant < fills.Length; applicant++)
        {
            var tried = 0u;
            if (!Seat(applicant, fills, room, seat, ref tried))
                refused = applicant;
        }

        return refused;
    }

    /// <summary>Finds a reserved position, moving others if need be; <paramref name="tried"/> has a bit for each reserve that was tried.</summary>
    private static bool Seat(int applicant, ReadOnlySpan<uint> fills, int[] room, int[] seat, ref uint tried)
    {
        for (var r = 0; r < room.Length; r++)
        {
            if ((fills[applicant] & ~tried & (1u << r)) == 0)
                continue;
            tried |= 1u << r;
            if (room[r] > 0)
                room[r]--;
            else if (!MovesOne(r, fills, room, seat, ref tried))
                continue;
            seat[applicant] = r;
            return true;
        }

        return false;
    }

    private static bool MovesOne(int reserve, ReadOnlySpan<uint> fills, int[] room, int[] seat, ref uint tried)
    {
        for (var other = 0; other < seat.Length; other++)
            if (seat[other] == reserve && Seat(other, fills, room, seat, ref tried))
                return true;
        return false;
    }
}
