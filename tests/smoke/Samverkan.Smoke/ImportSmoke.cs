using System.Text;
using Samverkan.JobTech;
using Samverkan.Json;

namespace Samverkan.Smoke;

/// <summary>Reads a short stream of ads with a removal in it, and writes what is left as openings.</summary>
internal static class ImportSmoke
{
    private const string Ads = """
        [
          {"id":"1001","headline":"Lagerarbetare","number_of_vacancies":2,
           "occupation":{"concept_id":"occu_1","label":"Lagerarbetare"},"occupation_group":{"label":"Lagerarbete","legacy_ams_taxonomy_id":"4321"},
           "workplace_address":{"municipality_code":"0180"},"scope_of_work":{"min":75,"max":100},"driving_license_required":true,"driving_license":[{"label":"B"}],
           "must_have":{"skills":[{"concept_id":"skil_1","label":"Truckkort","weight":10}],"languages":[]},"nice_to_have":{"skills":[],"languages":[]},
           "application_contacts":[{"name":"Någon","email":"nagon@example.com"}],"timestamp":1},
          {"id":1002,"removed":true,"removed_date":"2027-01-02T00:00:00","timestamp":2}
        ]
        """;

    public static void Run(TextWriter output)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Ads));
        var import = AdReader.Read(stream, "ads.json");
        output.WriteLine($"{import.AdsRead} read, {import.RemovalsRead} removed, withdrawn {string.Join(' ', import.Withdrawn)}");
        foreach (var unknown in import.Unknown)
            output.WriteLine($"  unknown {unknown}");
        foreach (var note in import.Notes)
            output.WriteLine($"  note {note.Id} {note.Openings} {note.Text.Swedish}");
        foreach (var problem in import.Problems)
            output.WriteLine($"  problem {problem}");
        using var written = new MemoryStream();
        OpeningLines.Write(written, import.Openings);
        output.Write(Encoding.UTF8.GetString(written.ToArray()));
    }
}
