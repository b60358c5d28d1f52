namespace Samverkan.Matching.Indexed;

/// <summary>Slots side by side whose openings are at the same place.</summary>
/// <param name="From">The first slot, a multiple of <see cref="Slots.Lanes"/>.</param>
/// <param name="To">One past the last, a multiple of <see cref="Slots.Lanes"/>; slots that are left over stand empty.</param>
/// <param name="Place">The number of the place facet, from 0.</param>
internal readonly record struct Aisle(int From, int To, int Place);
