using Samverkan.Recruitment;

namespace Samverkan.Matching;

/// <summary>A change that would place a seeker, verified by allocating again with it.</summary>
/// <param name="Opening">The opening that changes: the seeker could hold it, or it has one more position. They may come to hold another.</param>
/// <param name="Possible">Which of the possible changes it is; null for one more position.</param>
/// <param name="Displaces">Whether somebody who is placed now would not be.</param>
public sealed record PlacingChange(OpeningId Opening, PossibleChange? Possible, bool Displaces);
