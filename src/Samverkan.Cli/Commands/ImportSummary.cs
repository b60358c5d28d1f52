using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Samverkan.JobTech;
using Samverkan.Kernel;

namespace Samverkan.Cli.Commands;

/// <summary>What an import gave, and what it left unknown.</summary>
/// <param name="import">The import.</param>
/// <param name="taxonomy">The taxonomy that its ids were looked up in; null for none.</param>
internal sealed class ImportSummary(AdImport import, TaxonomyImport? taxonomy)
{
    /// <summary>As many faults as someone reads; all are in the JSON.</summary>
    private const int MostProblems = 10;

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    private IReadOnlyList<AdNote> Notes { get; } = [.. import.Notes, .. taxonomy?.NotesOn(import.Openings) ?? []];

    public IEnumerable<Wording> Lines()
    {
        yield return new(
            $"{N(import.Openings.Count)} lediga platser av {N(import.AdsRead)} annonser och {N(import.RemovalsRead)} borttagningar; {N(import.RecordsSkipped)} poster överhoppade.",
            $"{N(import.Openings.Count)} openings of {N(import.AdsRead)} ads and {N(import.RemovalsRead)} removals; {N(import.RecordsSkipped)} records skipped.");
        foreach (var unknown in import.Unknown.Where(unknown => unknown.Openings > 0))
            yield return new($"  okänt: {unknown.Field} i {N(unknown.Openings)}", $"  unknown: {unknown.Field} in {N(unknown.Openings)}");
        foreach (var note in Notes)
            yield return new($"  i {N(note.Openings)}: {note.Text.Swedish}", $"  in {N(note.Openings)}: {note.Text.English}");
        foreach (var problem in import.Problems.Take(MostProblems))
            yield return new("  " + problem.In(Language.Swedish), "  " + problem.In(Language.English));
        if (import.Problems.Count - MostProblems is var more and > 0)
            yield return new($"  och {N(more)} fel till", $"  and {N(more)} more faults");
        if (taxonomy is null)
            yield break;
        var known = taxonomy.Vocabulary;
        yield return new(
            $"Taxonomin: {N(known.Skills.Count)} kompetenser, {N(known.Groups.Count)} yrkesgrupper, {N(known.Occupations.Count)} yrken, {N(known.StandIns.Count)} par av yrken.",
            $"The taxonomy: {N(known.Skills.Count)} skills, {N(known.Groups.Count)} groups, {N(known.Occupations.Count)} occupations, {N(known.StandIns.Count)} pairs of occupations.");
        foreach (var note in taxonomy.Notes)
            yield return new($"  {N(note.Count)}: {note.Text.Swedish}", $"  {N(note.Count)}: {note.Text.English}");
    }

    public void WriteJson(Stream utf8, Language language)
    {
        using (var json = new Utf8JsonWriter(utf8, Plain))
        {
            json.WriteStartObject();
            json.WriteNumber("openings", import.Openings.Count);
            json.WriteNumber("adsRead", import.AdsRead);
            json.WriteNumber("adsReplaced", import.AdsReplaced);
            json.WriteNumber("removalsRead", import.RemovalsRead);
            json.WriteNumber("removalsUnseen", import.RemovalsUnseen);
            json.WriteNumber("recordsOutdated", import.RecordsOutdated);
            json.WriteNumber("recordsSkipped", import.RecordsSkipped);
            json.WriteStartArray("withdrawn");
            foreach (var id in import.Withdrawn)
                json.WriteStringValue(id.Value);
            json.WriteEndArray();
            json.WriteStartObject("unknown");
            foreach (var unknown in import.Unknown)
                json.WriteNumber(unknown.Field, unknown.Openings);
            json.WriteEndObject();
            json.WriteStartArray("notes");
            foreach (var note in Notes)
                Write(json, note, language);
            json.WriteEndArray();
            json.WriteStartArray("problems");
            foreach (var problem in import.Problems)
                json.WriteStringValue(problem.In(language));
            json.WriteEndArray();
            if (taxonomy is not null)
                Write(json, taxonomy, language);
            json.WriteEndObject();
        }

        utf8.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, AdNote note, Language language)
    {
        json.WriteStartObject();
        json.WriteString("id", note.Id);
        json.WriteNumber("openings", note.Openings);
        json.WriteString("text", note.Text.In(language));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TaxonomyImport taxonomy, Language language)
    {
        json.WriteStartObject("taxonomy");
        json.WriteNumber("skills", taxonomy.Vocabulary.Skills.Count);
        json.WriteNumber("groups", taxonomy.Vocabulary.Groups.Count);
        json.WriteNumber("occupations", taxonomy.Vocabulary.Occupations.Count);
        json.WriteNumber("standIns", taxonomy.Vocabulary.StandIns.Count);
        json.WriteString("fingerprint", taxonomy.Vocabulary.Fingerprint);
        json.WriteStartArray("notes");
        foreach (var note in taxonomy.Notes)
        {
            json.WriteStartObject();
            json.WriteString("id", note.Id);
            json.WriteNumber("count", note.Count);
            json.WriteString("text", note.Text.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string N(int number) => number.ToString(CultureInfo.InvariantCulture);
}
