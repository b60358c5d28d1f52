namespace Samverkan.Matching.Kernels;

/// <summary>
/// What one requirement is worth to one seeker, in one byte: its credit, 0 to 100, and a mark when it is unmet. The mark is apart from the
/// credit, because experience that is too short is unmet and yet earns something.
/// </summary>
internal static class Code
{
    public const byte Met = 100;
    public const byte Unmet = 0x80;
    public const int Credit = 0x7F;

    /// <summary>A points cell that excludes: so far below zero that no sum of a pair's other cells brings it back.</summary>
    public const int Excluded = -1_000_000;

    /// <summary>The points of a single code, rounded down; <paramref name="fatal"/> is <see cref="Unmet"/> where being unmet excludes, else 0.</summary>
    public static int Points(int code, int weight, int fatal) =>
        (code & fatal) != 0 ? Excluded : unchecked((int)((uint)(weight * (code & Credit)) / 100));
}
