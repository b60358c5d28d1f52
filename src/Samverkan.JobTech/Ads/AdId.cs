using System.Globalization;
using System.Text.Json;
using Samverkan.JobTech.Json;
using Samverkan.Recruitment;

namespace Samverkan.JobTech.Ads;

/// <summary>The id of an ad, which ads give as text and removals as a number: the same id either way.</summary>
internal static class AdId
{
    /// <summary>Reads an id; null when it is none.</summary>
    public static OpeningId? Read(ref Utf8JsonReader reader) =>
        (reader.TokenType == JsonTokenType.Number ? Digits(ref reader) : reader.Text()) is { } text && OpeningId.Problem(text) is null
            ? new OpeningId(text)
            : null;

    /// <summary>The whole number at hand as text; null when it has a fraction or is longer than 18 digits.</summary>
    public static string? Digits(ref Utf8JsonReader reader) =>
        reader.TryGetInt64(out var number) ? number.ToString(CultureInfo.InvariantCulture) : null;
}
