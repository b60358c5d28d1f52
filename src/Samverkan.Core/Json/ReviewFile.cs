using System.Text.Json;
using Ardalis.GuardClauses;
using Samverkan.Guidance;
using Samverkan.Kernel;

namespace Samverkan.Json;

/// <summary>A review as JSON: <c>{"findings":[{"id","severity","room","subject","reason","advice"}],"notJudged":[{"id","reason"}]}</c>. Thread-safe.</summary>
public static class ReviewFile
{
    /// <summary>Writes a review. The same review in the same language gives the same bytes.</summary>
    /// <param name="utf8">Where to.</param>
    /// <param name="review">The review.</param>
    /// <param name="language">The language of the texts.</param>
    public static void Write(Stream utf8, Review review, Language language)
    {
        Guard.Against.Null(review);
        JsonPage.Write(utf8, json =>
        {
            json.WriteStartArray("findings");
            foreach (var finding in review.Findings)
                Write(json, finding, language);
            json.WriteEndArray();
            json.WriteStartArray("notJudged");
            foreach (var rule in review.NotJudged)
                Write(json, rule, language);
            json.WriteEndArray();
        });
    }

    internal static void Write(Utf8JsonWriter json, Finding finding, Language language)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Id);
        json.WriteString("severity", FactName.Of(finding.Severity));
        json.WriteString("room", FactName.Of(finding.Room));
        json.WriteString("subject", finding.Subject);
        json.WriteString("reason", finding.Reason.In(language));
        json.WriteString("advice", finding.Advice.In(language));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, NotJudged rule, Language language)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("reason", rule.Reason.In(language));
        json.WriteEndObject();
    }
}
