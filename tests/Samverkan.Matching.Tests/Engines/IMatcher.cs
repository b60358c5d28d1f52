using Samverkan.Recruitment;

namespace Samverkan.Matching.Tests.Engines;

/// <summary>What every engine can be asked.</summary>
public interface IMatcher
{
    Shortlist Shortlist(SeekerId seeker, int top);

    Shortlist Shortlist(OpeningId opening, int top);

    IEnumerable<Shortlist> Shortlists(MatchSide by, int top);

    PairExplanation Explain(SeekerId seeker, OpeningId opening);

    IEnumerable<Exclusion> Exclusions();
}
