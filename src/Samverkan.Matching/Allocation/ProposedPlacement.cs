using Samverkan.Recruitment;

namespace Samverkan.Matching;

/// <summary>A seeker and an opening that an allocation puts together: a proposal. Only a named person's decision and the seeker's yes make a placement.</summary>
/// <param name="Seeker">The seeker.</param>
/// <param name="Opening">The opening.</param>
/// <param name="Provisional">Whether something that the opening must have is not known of the seeker, and is to be asked first.</param>
public sealed record ProposedPlacement(SeekerId Seeker, OpeningId Opening, bool Provisional);
