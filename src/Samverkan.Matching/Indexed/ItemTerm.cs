namespace Samverkan.Matching.Indexed;

/// <summary>What a seeker says about one skill or one sort of experience.</summary>
/// <param name="Column">The column of the item.</param>
/// <param name="Code">The <see cref="Kernels.Code"/>.</param>
internal readonly record struct ItemTerm(int Column, byte Code);
