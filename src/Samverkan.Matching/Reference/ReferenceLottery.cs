using System.Security.Cryptography;
using System.Text;
using Samverkan.Recruitment;

namespace Samverkan.Matching;

/// <summary>Section 6 of <c>docs/matching.md</c>: the lottery among equal scores. All arithmetic is modulo 2⁶⁴.</summary>
internal static class ReferenceLottery
{
    /// <summary>mix(mix(seed ⊕ h(seeker)) ⊕ h(opening)); the lowest goes first.</summary>
    public static ulong Draw(ulong seed, SeekerId seeker, OpeningId opening) => Mix(Mix(seed ^ Hash(seeker.Value)) ^ Hash(opening.Value));

    /// <summary>The first eight bytes of SHA-256 over the id in UTF-8, least significant first.</summary>
    private static ulong Hash(string id)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(id));
        ulong hash = 0;
        for (var i = 7; i >= 0; i--)
            hash = (hash << 8) | bytes[i];
        return hash;
    }

    /// <summary>The SplitMix64 step.</summary>
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
