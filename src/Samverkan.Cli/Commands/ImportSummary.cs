using System.Globalization;
using System.Text.Json;
using Samverkan.JobTech;
using Samverkan.Json;
using Samverkan.Kernel;

namespace Samverkan.Cli.Commands;

/// <summary>What an import gave, and what it left unknown.</summary>
/// <param name="import">The import.</param>
/// <param name="taxonomy">The taxonomy that its ids were looked up in; null for none.</param>
internal sealed class ImportSummary(AdImport import, TaxonomyImport? taxonomy)
{
    /// <summary>As many faults as someone reads; all are in the JSON.</summary>
    private const int MostProblems = 10;

    private IReadOnlyList<AdNote> Notes { get; } = [.. import.Notes, .. taxonomy?.NotesOn(import.Openings) ?? []];

    public IEnumerable<Wording> Lines()
    {
        var openings = Amount.Openings(import.Openings.Count);
        var ads = Amount.Of(import.AdsRead, new("annons", "ad"), new("annonser", "ads"));
        var removals = Amount.Of(import.RemovalsRead, new("borttagning", "removal"), new("borttagningar", "removals"));
        var skipped = Amount.Of(import.RecordsSkipped, new("post överhoppad", "record skipped"), new("poster överhoppade", "records skipped"));
        yield return new(
            $"{openings.Swedish} av {ads.Swedish} och {removals.Swedish}; {skipped.Swedish}.",
            $"{openings.English} of {ads.English} and {removals.English}; {skipped.English}.");
        foreach (var unknown in import.Unknown.Where(unknown => unknown.Openings > 0))
            yield return new($"  okänt: {unknown.Field} i {N(unknown.Openings)}", $"  unknown: {unknown.Field} in {N(unknown.Openings)}");
        foreach (var note in Notes)
            yield return new($"  i {N(note.Openings)}: {note.Text.Swedish}", $"  in {N(note.Openings)}: {note.Text.English}");
        foreach (var problem in import.Problems.Take(MostProblems))
            yield return new("  " + problem.In(Language.Swedish), "  " + problem.In(Language.English));
        if (import.Problems.Count - MostProblems is var more and > 0)
            yield return new($"  och {N(more)} fel till", $"  and {N(more)} more {(more == 1 ? "fault" : "faults")}");
        if (taxonomy is null)
            yield break;
        var known = taxonomy.Vocabulary;
        var skills = Amount.Of(known.Skills.Count, new("kompetens", "skill"), new("kompetenser", "skills"));
        var groups = Amount.Of(known.Groups.Count, new("yrkesgrupp", "group"), new("yrkesgrupper", "groups"));
        var occupations = Amount.Of(known.Occupations.Count, new("yrke", "occupation"), new("yrken", "occupations"));
        var pairs = Amount.Of(known.StandIns.Count, new("par av yrken", "pair of occupations"), new("par av yrken", "pairs of occupations"));
        yield return new(
            $"Taxonomin: {skills.Swedish}, {groups.Swedish}, {occupations.Swedish}, {pairs.Swedish}.",
            $"The taxonomy: {skills.English}, {groups.English}, {occupations.English}, {pairs.English}.");
        foreach (var note in taxonomy.Notes)
            yield return new($"  {N(note.Count)}: {note.Text.Swedish}", $"  {N(note.Count)}: {note.Text.English}");
    }

    public void WriteJson(Stream utf8, Language language)
    {
        JsonPage.Write(utf8, json =>
        {
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
        });
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
