using Samverkan.JobTech;

namespace Samverkan.Samples.Sections;

/// <summary>What was read from job ads, and what they left unknown.</summary>
internal static class AdsSection
{
    private const int ProblemsShown = 5;

    public static void Show(Page page, AdImport ads)
    {
        page.Title(page.Say(Words.AdsTitle, ads.Openings.Count));
        page.Text(page.Say(Words.AdsCounts, ads.AdsRead, ads.RemovalsRead, ads.Withdrawn.Count, ads.RecordsSkipped));
        page.Space();
        page.Heading(page.Say(Words.LeftUnknown));
        foreach (var field in ads.Unknown.Where(field => field.Openings > 0))
            page.Text(page.Say(Words.UnknownField, field.Field, field.Openings, ads.Openings.Count));
        page.Space();
        foreach (var note in ads.Notes)
            page.Text(page.Say(Words.Note, note.Openings, page.Say(note.Text)));
        foreach (var problem in ads.Problems.Take(ProblemsShown))
            page.Text(problem.In(page.Language));
        if (ads.Problems.Count > ProblemsShown)
            page.Text(page.Say(Words.MoreProblems, ads.Problems.Count - ProblemsShown));
    }
}
