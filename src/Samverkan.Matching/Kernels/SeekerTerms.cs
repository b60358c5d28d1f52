namespace Samverkan.Matching.Kernels;

/// <summary>The single values of a seeker; -1 for each that is not known.</summary>
/// <param name="Home">The number of the home municipality.</param>
/// <param name="Charted">Its row in the table of distances; -1 also when it has none.</param>
/// <param name="Reach">The reach, in kilometres.</param>
/// <param name="Min">The least working time, in per cent of full time.</param>
/// <param name="Max">The most.</param>
/// <param name="From">The first day the seeker can work, as a day number.</param>
internal readonly record struct SeekerTerms(int Home, int Charted, int Reach, int Min, int Max, int From);
