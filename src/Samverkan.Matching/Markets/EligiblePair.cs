using Samverkan.Recruitment;

namespace Samverkan.Matching;

/// <summary>A seeker and an opening of which nothing is known that excludes. Immutable. The <c>default</c> names no one and is never given.</summary>
/// <param name="Seeker">The seeker.</param>
/// <param name="Opening">The opening.</param>
/// <param name="SeekersView">What the seeker thinks of the opening, 0 to 10,000.</param>
/// <param name="OpeningsView">What the opening thinks of the seeker, 0 to 10,000.</param>
/// <param name="HasUnknownMust">Whether something that the opening must have is not known of the seeker, and is to be asked first.</param>
public readonly record struct EligiblePair(SeekerId Seeker, OpeningId Opening, int SeekersView, int OpeningsView, bool HasUnknownMust)
{
    /// <summary>The mutual score, 0 to 20,000.</summary>
    public int Mutual => SeekersView + OpeningsView;
}
