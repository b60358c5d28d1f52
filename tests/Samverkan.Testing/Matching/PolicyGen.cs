using FsCheck;
using FsCheck.Fluent;
using Samverkan.Matching;
using Samverkan.Testing.Recruitment;

namespace Samverkan.Testing.Matching;

/// <summary>Policies over the whole of every range, ends included, and weights of zero.</summary>
public static class PolicyGen
{
    private static readonly MatchPart[] Parts = Enum.GetValues<MatchPart>();

    private static readonly Gen<int[]> FiveWeights =
        from cuts in Gen.Frequency((3, Gen.Choose(0, MatchPolicy.PointsOfAView)), (1, Gen.Elements(0, MatchPolicy.PointsOfAView))).ArrayOf(4)
        let ends = (int[])[0, .. cuts.Order(), MatchPolicy.PointsOfAView]
        select ends.Skip(1).Zip(ends, (end, start) => end - start).ToArray();

    private static readonly Gen<MatchPolicy> Unusual =
        from openings in FiveWeights
        from seekers in FiveWeights
        from must in Gen.Choose(1, 10)
        from unknown in Gen.Frequency((3, Gen.Choose(1, 99)), (1, Gen.Elements(1, 99)))
        from same in Gen.Choose(0, 99)
        from inferred in Gen.Choose(unknown, 99)
        from loss in Gen.Choose(0, 99 - unknown)
        select new MatchPolicy(
            Parts.Zip(openings.Concat(seekers)).ToDictionary(pair => pair.First, pair => pair.Second), must, unknown, same, loss, inferred);

    /// <summary>The default policy as often as not.</summary>
    public static Gen<MatchPolicy> Any { get; } =
        from usual in Make.OneIn(2)
        from policy in Unusual
        select usual ? MatchPolicy.Default : policy;
}
