using System.Text.Json;
using Ardalis.GuardClauses;
using Samverkan.Guidance;
using Samverkan.Kernel;

namespace Samverkan.Json;

/// <summary>
/// An agenda as JSON: <c>{"body","asOf","since":{"sequence","checkIn","at"},"sections":[{"part","title","items":[...],"others"}]}</c>; see
/// <c>samverkan schema agenda</c>. The body is <c>steeringGroup</c> or <c>workingGroup:w1</c>. Thread-safe.
/// </summary>
public static class AgendaFile
{
    /// <summary>Writes an agenda. The same agenda in the same language gives the same bytes.</summary>
    /// <param name="utf8">Where to.</param>
    /// <param name="agenda">The agenda.</param>
    /// <param name="language">The language of the texts.</param>
    public static void Write(Stream utf8, Agenda agenda, Language language)
    {
        Guard.Against.Null(agenda);
        JsonPage.Write(utf8, json =>
        {
            json.WriteString("body", agenda.Body is { } group ? Subject.Of(group) : Subject.SteeringGroup);
            json.WriteString("asOf", UtcConverter.Written(agenda.AsOf));
            json.WriteStartObject("since");
            json.WriteNumber("sequence", agenda.Last?.Sequence ?? 0);
            if (agenda.Last is { } last)
            {
                json.WriteString("checkIn", last.Id.Value);
                json.WriteString("at", UtcConverter.Written(last.At));
            }

            json.WriteEndObject();
            json.WriteStartArray("sections");
            foreach (var section in agenda.Sections)
                Write(json, section, language);
            json.WriteEndArray();
        });
    }

    private static void Write(Utf8JsonWriter json, AgendaSection section, Language language)
    {
        json.WriteStartObject();
        json.WriteString("part", FactName.Of(section.Part));
        json.WriteString("title", section.Title.In(language));
        json.WriteStartArray("items");
        foreach (var item in section.Items)
            Write(json, item, language);
        json.WriteEndArray();
        json.WriteNumber("others", section.Others);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, AgendaItem item, Language language)
    {
        json.WriteStartObject();
        json.WriteString("text", item.Text.In(language));
        if (item.Room is { } room)
            json.WriteString("room", FactName.Of(room));
        if (item.Subject is { } subject)
            json.WriteString("subject", subject);
        if (item.Entry is { } entry)
        {
            json.WriteNumber("sequence", entry.Sequence);
            json.WriteString("at", UtcConverter.Written(entry.At));
            json.WriteString("by", entry.By.ToString());
            json.WriteString("who", item.Who!.In(language));
        }

        if (item.Finding is { } finding)
        {
            json.WriteString("rule", finding.Id);
            json.WriteString("severity", FactName.Of(finding.Severity));
            json.WriteString("advice", finding.Advice.In(language));
        }

        json.WriteEndObject();
    }
}
