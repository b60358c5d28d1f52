using System.Globalization;

namespace Samverkan.Cli.Commands;

/// <summary>The seed of a lottery when none is given: made of the input, so that no one can choose it, and the same whoever runs it.</summary>
internal static class DefaultSeed
{
    /// <summary>48 bits, which every reader of JSON numbers keeps whole.</summary>
    private const int HexDigits = 12;

    public static ulong Of(string fingerprint) => ulong.Parse(fingerprint.AsSpan(0, HexDigits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
