namespace Samverkan.Matching;

/// <summary>The points at stake in a ranking, beside those of the lists: all of them for a seeker, none of the seeker's view for an opening.</summary>
internal readonly record struct Stakes(int Occupation, int Wish, int Place, int Hours, int Start, int Support)
{
    public static Stakes Of(MatchPolicy policy, MatchSide by) => by == MatchSide.Opening
        ? new(policy.WeightOf(MatchPart.Occupation), 0, 0, 0, 0, 0)
        : new(
            policy.WeightOf(MatchPart.Occupation),
            policy.WeightOf(MatchPart.Wish),
            policy.WeightOf(MatchPart.Place),
            policy.WeightOf(MatchPart.Hours),
            policy.WeightOf(MatchPart.Start),
            policy.WeightOf(MatchPart.Support));
}
