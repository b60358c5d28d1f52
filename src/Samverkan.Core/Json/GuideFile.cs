using System.Text.Json;
using Ardalis.GuardClauses;
using Samverkan.Guidance;
using Samverkan.Kernel;

namespace Samverkan.Json;

/// <summary>
/// A guide as JSON: <c>{"points":[{"point","title","questions":[{"id","kind","text","ours","leadsTo":[],"state","answer"}]}]}</c>. Several answers to a question
/// stand on a line each, after who gave them. Thread-safe.
/// </summary>
public static class GuideFile
{
    /// <summary>Writes a guide. The same guide in the same language gives the same bytes.</summary>
    /// <param name="utf8">Where to.</param>
    /// <param name="guide">The guide.</param>
    /// <param name="language">The language of the texts.</param>
    public static void Write(Stream utf8, Guide guide, Language language)
    {
        Guard.Against.Null(guide);
        JsonPage.Write(utf8, json =>
        {
            json.WriteStartArray("points");
            foreach (var point in GuideBook.Points)
                Write(json, point, guide, language);
            json.WriteEndArray();
        });
    }

    private static void Write(Utf8JsonWriter json, GuidePoint point, Guide guide, Language language)
    {
        json.WriteStartObject();
        json.WriteNumber("point", point.Number);
        json.WriteString("title", point.Title.In(language));
        json.WriteStartArray("questions");
        foreach (var item in guide.Of(point.Number))
            Write(json, item, language);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, GuideItem item, Language language)
    {
        json.WriteStartObject();
        json.WriteString("id", item.Question.Id.Value);
        json.WriteString("kind", FactName.Of(item.Question.Kind));
        json.WriteString("text", item.Question.Text.In(language));
        json.WriteBoolean("ours", item.Question.IsOurs);
        json.WriteStartArray("leadsTo");
        foreach (var fact in item.Question.Facts)
            json.WriteStringValue(fact);
        json.WriteEndArray();
        json.WriteString("state", FactName.Of(item.State));
        json.WriteString("answer", item.Answers.Count == 0 ? null : string.Join('\n', item.Answers.Select(answer => $"{answer.By}: {OnOneLine(answer.Answer)}")));
        json.WriteEndObject();
    }

    private static string OnOneLine(string answer) => string.Concat(answer.Select(c => char.IsControl(c) ? ' ' : c));
}
