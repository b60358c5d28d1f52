using Ardalis.GuardClauses;

namespace Samverkan.Matching;

/// <summary>The weights and constants of matching; see section 7 of <c>docs/matching.md</c>. Immutable, and safe to share between threads.</summary>
public sealed class MatchPolicy
{
    /// <summary>What the weights of each view add up to.</summary>
    public const int PointsOfAView = 10_000;

    private static readonly int[] DefaultWeights = [0, 4000, 2000, 1500, 1500, 1000, 4000, 3000, 1500, 1000, 500];
    private readonly int[] weights;

    /// <summary>Makes a policy.</summary>
    /// <param name="weights">The weight of each part; null for the default weights. Parts that are not named weigh nothing. Each 0 or more; those of the opening's view and those of the seeker's view each add up to 10,000.</param>
    /// <param name="mustFactor">How many times a merit a must weighs, 1 to 10.</param>
    /// <param name="unknownPercent">The credit of an unknown, 1 to 99 per cent of a met.</param>
    /// <param name="sameGroupPercent">How near two occupations of one group are, 0 to 99 per cent.</param>
    /// <param name="reachLossPercent">What the farthest place within reach loses, 0 to 99 - <paramref name="unknownPercent"/> per cent.</param>
    /// <param name="inferredPercent">The credit of a skill inferred from experience, <paramref name="unknownPercent"/> to 99 per cent.</param>
    /// <exception cref="ArgumentException">A value is out of its range, or weights do not add up.</exception>
    public MatchPolicy(
        IReadOnlyDictionary<MatchPart, int>? weights = null,
        int mustFactor = 2,
        int unknownPercent = 50,
        int sameGroupPercent = 50,
        int reachLossPercent = 40,
        int inferredPercent = 75)
    {
        this.weights = weights is null ? DefaultWeights : Checked(weights);
        MustFactor = Guard.Against.OutOfRange(mustFactor, nameof(mustFactor), 1, 10);
        UnknownPercent = Guard.Against.OutOfRange(unknownPercent, nameof(unknownPercent), 1, 99);
        SameGroupPercent = Guard.Against.OutOfRange(sameGroupPercent, nameof(sameGroupPercent), 0, 99);
        ReachLossPercent = Guard.Against.OutOfRange(reachLossPercent, nameof(reachLossPercent), 0, 99 - unknownPercent);
        InferredPercent = Guard.Against.OutOfRange(inferredPercent, nameof(inferredPercent), unknownPercent, 99);
        Fingerprint = Digest.Of(
            FormattableString.Invariant($"samverkan policy 1|{string.Join(',', this.weights)}|{MustFactor}|{UnknownPercent}|{SameGroupPercent}|{ReachLossPercent}|{InferredPercent}"));
    }

    /// <summary>The policy with every default.</summary>
    public static MatchPolicy Default { get; } = new();

    /// <summary>How many times a merit a must weighs.</summary>
    public int MustFactor { get; }

    /// <summary>The credit of an unknown, in per cent.</summary>
    public int UnknownPercent { get; }

    /// <summary>How near two occupations of one group are, in per cent.</summary>
    public int SameGroupPercent { get; }

    /// <summary>What the farthest place within reach loses, in per cent.</summary>
    public int ReachLossPercent { get; }

    /// <summary>The credit of a skill inferred from experience, in per cent.</summary>
    public int InferredPercent { get; }

    /// <summary>SHA-256 over all values, in lower-case hexadecimal: equal for equal policies, on any machine.</summary>
    public string Fingerprint { get; }

    /// <summary>The weight of a part, in points.</summary>
    /// <param name="part">The part.</param>
    /// <exception cref="ArgumentException"><paramref name="part"/> is no part.</exception>
    public int WeightOf(MatchPart part) => weights[(int)Guard.Against.EnumOutOfRange(part)];

    private static int[] Checked(IReadOnlyDictionary<MatchPart, int> given)
    {
        var checkedWeights = new int[DefaultWeights.Length];
        foreach (var (part, weight) in given)
            checkedWeights[(int)Guard.Against.EnumOutOfRange(part)] = Guard.Against.Negative(weight, nameof(weight));
        RequireSum(MatchPart.Skills, MatchPart.Licences, "opening's");
        RequireSum(MatchPart.Wish, MatchPart.Start, "seeker's");
        return checkedWeights;

        void RequireSum(MatchPart first, MatchPart last, string view)
        {
            long sum = 0;
            for (var part = first; part <= last; part++)
                sum += checkedWeights[(int)part];
            if (sum != PointsOfAView)
                throw new ArgumentException($"The weights of the {view} view add up to {sum}; expected {PointsOfAView}.", nameof(given));
        }
    }
}
