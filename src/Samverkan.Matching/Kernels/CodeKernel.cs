namespace Samverkan.Matching.Kernels;

/// <summary>Lays out a seeker's codes: unknown everywhere, then what is closed, then what is said.</summary>
internal static class CodeKernel
{
    /// <summary>Of several codes that are said for one column, the last holds.</summary>
    public static void Lay(Span<byte> codes, byte unknown, ReadOnlySpan<ColumnRange> closed, ReadOnlySpan<int> said, ReadOnlySpan<byte> saidCodes)
    {
        codes.Fill(unknown);
        foreach (var range in closed)
            codes[range.From..range.To].Fill(range.Code);
        Say(codes, said, saidCodes);
    }

    /// <summary>Of several codes that are said for one column, the last holds.</summary>
    public static void Say(Span<byte> codes, ReadOnlySpan<int> said, ReadOnlySpan<byte> saidCodes)
    {
        for (var i = 0; i < said.Length; i++)
            codes[said[i]] = saidCodes[i];
    }

    /// <summary>Makes what was said unknown again.</summary>
    public static void TakeBack(Span<byte> codes, byte unknown, ReadOnlySpan<int> said)
    {
        foreach (var column in said)
            codes[column] = unknown;
    }
}
