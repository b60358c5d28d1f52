using Samverkan.Kernel;
using Samverkan.Matching.Words;

namespace Samverkan.Matching;

/// <summary>What the values of a policy are called.</summary>
internal static class PolicyWords
{
    private const string Weights = PolicyReader.Weights + ".";

    public static Wording NameOf(string field) => field switch
    {
        PolicyReader.MustFactor => new("hur mycket ett krav väger mot en merit", "how much a must weighs against a merit"),
        PolicyReader.UnknownPercent => new("vad det okända räknas som, i procent", "what an unknown counts as, in per cent"),
        PolicyReader.SameGroupPercent => new("vad ett yrke i samma grupp räknas som, i procent", "what an occupation of the same group counts as, in per cent"),
        PolicyReader.ReachLossPercent => new("vad den längsta resvägen förlorar, i procent", "what the farthest place within reach loses, in per cent"),
        "inferredPercent" => new("vad det troliga räknas som, i procent", "what is likely counts as, in per cent"),
        _ => PartOf(field) is { } part ? WeightOf(ScoreWords.NameOf(part)) : new(field, field),
    };

    private static Wording WeightOf(Wording part) => new($"vikten för {part.Swedish}", $"the weight of {part.English}");

    private static MatchPart? PartOf(string field)
    {
        foreach (var part in PartNames.All)
            if (field == Weights + PartNames.Of(part))
                return part;
        return null;
    }
}
