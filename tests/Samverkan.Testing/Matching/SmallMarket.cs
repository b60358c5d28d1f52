using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Samverkan.Matching;
using Samverkan.Recruitment;

namespace Samverkan.Testing.Matching;

/// <summary>All that matching is given.</summary>
/// <param name="Rarity">Null for the default table.</param>
/// <param name="Vocabulary">Null for none.</param>
public sealed record SmallMarket(
    IReadOnlyList<Seeker> Seekers,
    IReadOnlyList<Opening> Openings,
    IReadOnlyList<Offer> Offers,
    MatchPolicy Policy,
    RarityTable? Rarity,
    ulong Seed,
    Vocabulary? Vocabulary = null)
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>The same market, with its rarity table said rather than counted.</summary>
    public SmallMarket WithRarity() => this with { Rarity = Rarity ?? Market.Compile(Seekers, Openings, vocabulary: Vocabulary).Rarity };

    /// <summary>The same market, but one seeker changed.</summary>
    public SmallMarket With(Seeker changed) => this with { Seekers = [.. Seekers.Select(seeker => seeker.Id == changed.Id ? changed : seeker)] };

    /// <summary>The same market, but one opening changed.</summary>
    public SmallMarket With(Opening changed) => this with { Openings = [.. Openings.Select(opening => opening.Id == changed.Id ? changed : opening)] };

    /// <summary>All of it, to read when a law fails.</summary>
    public override string ToString() => JsonSerializer.Serialize(
        new
        {
            Seekers,
            Openings,
            Offers,
            Weights = Enum.GetValues<MatchPart>().ToDictionary(part => part, Policy.WeightOf),
            Policy.MustFactor,
            Policy.UnknownPercent,
            Policy.SameGroupPercent,
            Policy.ReachLossPercent,
            Policy.InferredPercent,
            Rarity,
            Vocabulary,
            Seed,
        },
        Readable);
}
