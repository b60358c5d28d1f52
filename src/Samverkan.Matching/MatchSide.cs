namespace Samverkan.Matching;

/// <summary>Whose shortlist it is. There is no zero.</summary>
public enum MatchSide
{
    /// <summary>A seeker's list of openings, ranked by the mutual score.</summary>
    Seeker = 1,

    /// <summary>An opening's list of seekers, ranked by the opening's view alone.</summary>
    Opening = 2,
}
