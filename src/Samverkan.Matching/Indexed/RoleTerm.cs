namespace Samverkan.Matching.Indexed;

/// <summary>What a seeker's work history and wishes say about one role.</summary>
/// <param name="Role">The number of the role.</param>
/// <param name="Occupation">The <see cref="Kernels.Code"/> of experience near it.</param>
/// <param name="Wish">The code of the wish for it.</param>
internal readonly record struct RoleTerm(int Role, byte Occupation, byte Wish);
