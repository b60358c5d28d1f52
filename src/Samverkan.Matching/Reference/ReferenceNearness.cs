using Samverkan.Recruitment;

namespace Samverkan.Matching;

/// <summary>Section 1a of <c>docs/matching.md</c>: how near what somebody has done is to what is asked for, in per cent.</summary>
internal sealed class ReferenceNearness(Vocabulary vocabulary, MatchPolicy policy)
{
    public int Of(OccupationId held, OccupationId asked, OccupationId? groupOfAsked) =>
        vocabulary.IsOrIsIn(held, asked) ? 100 : ButNotTheSame(held, asked, groupOfAsked);

    /// <summary>For a wish, one who seeks an occupation has not said that any other of its group will do.</summary>
    public int OfWish(OccupationId sought, OccupationId asked, OccupationId? groupOfAsked)
    {
        var same = vocabulary.Canonical(sought);
        return same == vocabulary.Canonical(asked) || same == groupOfAsked ? 100 : ButNotTheSame(sought, asked, groupOfAsked);
    }

    private int ButNotTheSame(OccupationId held, OccupationId asked, OccupationId? groupOfAsked)
    {
        var inOneGroup = groupOfAsked == vocabulary.Canonical(held)
            || (vocabulary.GroupOf(held) is { } group && (group == groupOfAsked || group == vocabulary.Canonical(asked)));
        return Math.Max(
            vocabulary.StandInPercent(vocabulary.Canonical(held), vocabulary.Canonical(asked)),
            inOneGroup ? policy.SameGroupPercent : 0);
    }
}
