using System.Security.Cryptography;
using System.Text;

namespace Samverkan.Matching;

/// <summary>SHA-256 of a text in UTF-8, in lower-case hexadecimal.</summary>
internal static class Digest
{
    public static string Of(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text))).ToLowerInvariant();
}
