using Samverkan.Recruitment;

namespace Samverkan.Matching;

/// <summary>The best matches for one seeker or one opening, best first. Immutable.</summary>
public sealed class Shortlist
{
    internal Shortlist(SeekerId? seeker, OpeningId? opening, IReadOnlyList<Match> matches, int eligible)
    {
        Seeker = seeker;
        Opening = opening;
        Matches = matches;
        Eligible = eligible;
    }

    /// <summary>Whose list it is.</summary>
    public MatchSide By => Seeker is null ? MatchSide.Opening : MatchSide.Seeker;

    /// <summary>The seeker whose list it is; null on an opening's list.</summary>
    public SeekerId? Seeker { get; }

    /// <summary>The opening whose list it is; null on a seeker's list.</summary>
    public OpeningId? Opening { get; }

    /// <summary>The matches, at most as many as were asked for, by rank.</summary>
    public IReadOnlyList<Match> Matches { get; }

    /// <summary>How many pairs were eligible, on the list or not.</summary>
    public int Eligible { get; }
}
