namespace Samverkan.Matching.Kernels;

/// <summary>The lottery among equal scores; see section 6 of <c>docs/matching.md</c>. All arithmetic is modulo 2^64.</summary>
internal static class Lottery
{
    /// <summary>What a seeker brings to every draw.</summary>
    public static ulong Ticket(ulong seed, ulong seeker) => Mix(seed ^ seeker);

    /// <summary>One pair's draw; the lowest goes first.</summary>
    public static ulong Draw(ulong ticket, ulong opening) => Mix(ticket ^ opening);

    private static ulong Mix(ulong x)
    {
        unchecked
        {
            x += 0x9E3779B97F4A7C15;
            x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
            x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
            return x ^ (x >> 31);
        }
    }
}
