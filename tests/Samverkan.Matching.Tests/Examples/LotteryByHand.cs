using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace Samverkan.Matching.Tests.Examples;

/// <summary>The lottery of section 6 worked with whole numbers of any size and explicit remainders, to compare with.</summary>
public static class LotteryByHand
{
    private static readonly BigInteger Modulus = BigInteger.One << 64;

    public static ulong Draw(ulong seed, string seeker, string opening) => (ulong)Mix(Mix(seed ^ Hash(seeker)) ^ Hash(opening));

    public static BigInteger Hash(string id) => new(SHA256.HashData(Encoding.UTF8.GetBytes(id)).AsSpan(0, 8), isUnsigned: true);

    public static BigInteger Mix(BigInteger x)
    {
        x = (x + Hex("9E3779B97F4A7C15")) % Modulus;
        x = (x ^ (x >> 30)) * Hex("BF58476D1CE4E5B9") % Modulus;
        x = (x ^ (x >> 27)) * Hex("94D049BB133111EB") % Modulus;
        return x ^ (x >> 31);
    }

    private static BigInteger Hex(string digits) => new(Convert.FromHexString(digits), isUnsigned: true, isBigEndian: true);
}
