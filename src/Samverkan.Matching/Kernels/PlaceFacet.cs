namespace Samverkan.Matching.Kernels;

/// <summary>Where some openings are.</summary>
/// <param name="Remote">Whether the work can be done from anywhere.</param>
/// <param name="Municipality">Its number; -1 when not known.</param>
/// <param name="Charted">Its column in the table of distances; -1 when it has none.</param>
/// <param name="Fatal"><see cref="Code.Unmet"/> when nobody bridges it, else 0.</param>
/// <param name="Adaptable">Whether the employer is ready to adapt it; for explanations.</param>
internal readonly record struct PlaceFacet(bool Remote, int Municipality, int Charted, byte Fatal, bool Adaptable);
