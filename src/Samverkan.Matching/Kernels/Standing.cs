namespace Samverkan.Matching.Kernels;

/// <summary>How a list that is being made stands. Changed in place, so that a scan touches nothing else of a list that it leaves as it is.</summary>
internal struct Standing
{
    /// <summary>How many candidates are kept.</summary>
    public int Kept;

    /// <summary>How many pairs were eligible.</summary>
    public int Eligible;

    /// <summary>The lowest score that may still be taken in.</summary>
    public int Floor;
}
