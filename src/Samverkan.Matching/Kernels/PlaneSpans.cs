namespace Samverkan.Matching.Kernels;

/// <summary>What a seeker's voices are worth in every slot, thing by thing.</summary>
internal readonly ref struct PlaneSpans
{
    public required ReadOnlySpan<short> Languages { get; init; }

    public required ReadOnlySpan<short> Licences { get; init; }

    public required ReadOnlySpan<short> Hours { get; init; }

    public required ReadOnlySpan<short> Starts { get; init; }

    public required ReadOnlySpan<short> Supports { get; init; }
}
