using System.Globalization;
using System.Text;
using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.JobTech.Tests;

/// <summary>Reads ads written in the tests, and renders what came of them so that two imports can be compared whole.</summary>
internal static class Ads
{
    public static AdImport Read(string json) => Read(Encoding.UTF8.GetBytes(json));

    public static AdImport Read(byte[] json) => AdReader.Read(new MemoryStream(json));

    /// <summary>Reads one ad with id 1 and the fields given, written as JSON.</summary>
    public static AdImport One(string fields) => Read($$"""[{"id":"1",{{fields}}}]""");

    public static Opening Opening(string fields) => Assert.Single(One(fields).Openings);

    public static InputProblem Refused(string json) => Refused(Encoding.UTF8.GetBytes(json));

    public static InputProblem Refused(byte[] json) => Assert.Throws<InputException>(() => Read(json)).Problem;

    public static int UnknownOf(this AdImport import, string field) => Assert.Single(import.Unknown, u => u.Field == field).Openings;

    public static IEnumerable<string> NoteIds(this AdImport import) => import.Notes.Select(n => n.Id);

    public static IEnumerable<string?> ProblemFields(this AdImport import) => import.Problems.Select(p => p.Field);

    /// <summary>Everything that an import says, as text.</summary>
    public static string Render(AdImport import)
    {
        var text = new StringBuilder();
        foreach (var o in import.Openings)
            text.AppendLine(CultureInfo.InvariantCulture, $"{o.Id} {o.Employer} {o.Occupation} {o.OccupationGroup} {o.Positions} {o.Municipality} {o.Remote} {o.WorkingTime} {o.Start:O} must {Render(o.Must)} merit {Render(o.Merit)} {o.Adaptable.Count} {o.Offers?.Count} {o.Reserved.Count}");
        text.AppendLine(string.Join(' ', import.Withdrawn));
        text.AppendLine(string.Join(' ', import.Unknown));
        foreach (var note in import.Notes)
            text.AppendLine(CultureInfo.InvariantCulture, $"{note.Id} {note.Openings} {note.Text.Swedish} {note.Text.English}");
        foreach (var problem in import.Problems)
            text.AppendLine(CultureInfo.InvariantCulture, $"{problem.Record} {problem.In(Language.Swedish)} {problem.In(Language.English)}");
        return text.AppendLine(CultureInfo.InvariantCulture, $"{import.AdsRead} {import.RemovalsRead} {import.AdsReplaced} {import.RemovalsUnseen} {import.RecordsOutdated} {import.RecordsSkipped}").ToString();
    }

    private static string Render(Requirements r) =>
        $"[{Join(r.Skills)}] [{Join(r.Languages)}] [{Join(r.Licences)}] [{Join(r.Experience)}]";

    private static string Join<T>(IEnumerable<T>? items) => items is null ? "unknown" : string.Join(',', items);
}
