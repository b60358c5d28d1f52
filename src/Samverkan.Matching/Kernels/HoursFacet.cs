namespace Samverkan.Matching.Kernels;

/// <summary>How much of full time some openings are, in per cent, both ends included.</summary>
/// <param name="Min">The least; -1 when not known.</param>
/// <param name="Max">The most.</param>
/// <param name="Fatal"><see cref="Code.Unmet"/> when nobody bridges it, else 0.</param>
/// <param name="Adaptable">Whether the employer is ready to adapt it; for explanations.</param>
internal readonly record struct HoursFacet(int Min, int Max, byte Fatal, bool Adaptable);
