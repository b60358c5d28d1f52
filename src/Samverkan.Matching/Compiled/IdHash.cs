using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Samverkan.Matching.Compiled;

/// <summary>What an id brings to the lottery: the first eight bytes of its SHA-256, least significant first.</summary>
internal static class IdHash
{
    public static ulong Of(string id)
    {
        Span<byte> utf8 = stackalloc byte[Encoding.UTF8.GetMaxByteCount(LongestId)];
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(utf8[..Encoding.UTF8.GetBytes(id, utf8)], hash);
        return BinaryPrimitives.ReadUInt64LittleEndian(hash);
    }

    /// <summary>The longest id there is, in characters.</summary>
    private const int LongestId = 200;
}
