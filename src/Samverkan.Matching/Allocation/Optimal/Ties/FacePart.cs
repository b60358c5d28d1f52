namespace Samverkan.Matching.Optimal;

/// <summary>Nodes between which people can be moved round, and those who can be: what happens in one part changes nothing in another.</summary>
/// <param name="Nodes">The nodes.</param>
/// <param name="Seekers">Who can be moved.</param>
/// <param name="Settled">The worth up to and including which it is settled how many have what.</param>
internal sealed record FacePart(int[] Nodes, int[] Seekers, long Settled);
