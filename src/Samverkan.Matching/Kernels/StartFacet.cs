namespace Samverkan.Matching.Kernels;

/// <summary>When some openings begin.</summary>
/// <param name="Day">The first day, as a day number; -1 when not known.</param>
/// <param name="Fatal"><see cref="Code.Unmet"/> when nobody bridges it, else 0.</param>
/// <param name="Adaptable">Whether the employer is ready to adapt it; for explanations.</param>
internal readonly record struct StartFacet(int Day, byte Fatal, bool Adaptable);
