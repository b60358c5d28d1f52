namespace Samverkan.Matching.Kernels;

/// <summary>Columns that a closed list gives one and the same code.</summary>
/// <param name="From">The first.</param>
/// <param name="To">One past the last.</param>
/// <param name="Code">What the code is when the list is closed.</param>
internal readonly record struct ColumnRange(int From, int To, byte Code);
