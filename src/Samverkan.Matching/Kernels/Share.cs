namespace Samverkan.Matching.Kernels;

/// <summary>What one item is worth to the opening in a slot.</summary>
/// <param name="Slot">Where the opening stands.</param>
/// <param name="Points">The points that the item earns when it is met, rounded up.</param>
/// <param name="Fatal">Whether the opening excludes where it is unmet.</param>
internal readonly record struct Share(int Slot, short Points, bool Fatal);
