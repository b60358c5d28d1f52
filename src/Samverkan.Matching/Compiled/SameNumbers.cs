using System.Runtime.InteropServices;

namespace Samverkan.Matching.Compiled;

/// <summary>Arrays are equal when their numbers are.</summary>
internal sealed class SameNumbers : IEqualityComparer<int[]>
{
    public static SameNumbers Comparer { get; } = new();

    public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

    public int GetHashCode(int[] obj)
    {
        var hash = default(HashCode);
        hash.AddBytes(MemoryMarshal.AsBytes(obj.AsSpan()));
        return hash.ToHashCode();
    }
}
