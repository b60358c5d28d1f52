namespace Samverkan.Matching.Kernels;

/// <summary>One item that a list facet asks for: the column of its code, what it weighs, and whether it can exclude.</summary>
/// <param name="Column">Where its code stands among a seeker's codes.</param>
/// <param name="Weight">Its weight in the part: 1 or more.</param>
/// <param name="Fatal"><see cref="Code.Unmet"/> for a must that nobody bridges, else 0.</param>
/// <param name="IsMust">Whether it is a must; for explanations.</param>
/// <param name="Adaptable">Whether the employer is ready to adapt it; for explanations.</param>
internal readonly record struct Asked(int Column, int Weight, byte Fatal, bool IsMust, bool Adaptable);
