using Samverkan.Recruitment;

namespace Samverkan.Matching;

/// <summary>Something that would let a seeker hold an opening that they cannot hold now: a bridge, a longer reach, another start. What it is, the caller knows.</summary>
/// <param name="Opening">The opening.</param>
/// <param name="SeekersView">What the seeker would think of it; higher is better. A rank is given as its negative.</param>
/// <param name="OpeningsView">What the opening would think of the seeker; higher is better.</param>
/// <param name="Score">What the pair would add to a total.</param>
public sealed record PossibleChange(OpeningId Opening, int SeekersView, int OpeningsView, int Score);
