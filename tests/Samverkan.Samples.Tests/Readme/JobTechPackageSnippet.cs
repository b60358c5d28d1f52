// <package>
using Samverkan.JobTech;

// </package>
namespace Samverkan.Samples.Tests.Readme;

/// <summary>The code that the page of the package Samverkan.JobTech shows, between marks, so that it is compiled and run. Where it says Console, it writes to a text.</summary>
internal static class JobTechPackageSnippet
{
    public static void Run(string path, string folder, TextWriter Console)
    {
        // <package>
        using var file = File.OpenRead(path);
        AdImport import = AdReader.Read(file, path);

        foreach (var opening in import.Openings)          // in ordinal order of id
            Console.WriteLine($"{opening.Id}: {opening.Occupation} in {opening.Municipality}");
        foreach (var (field, openings) in import.Unknown) // must.skills: 10 of 10
            Console.WriteLine($"{field}: unknown in {openings} of {import.Openings.Count}");
        foreach (var problem in import.Problems)          // line, ad, field and what was expected
            Console.WriteLine(problem);
        // </package>
        // <package2>
        TaxonomyImport taxonomy = TaxonomyReader.Read(
            Directory.GetFiles(folder, "*.json").Select(path => new TaxonomyFile(Path.GetFileName(path), File.OpenRead(path), path)));

        foreach (var note in taxonomy.NotesOn(import.Openings)) // openings with ids that the taxonomy no longer has
            Console.WriteLine($"{note.Openings}: {note.Text}");
        // </package2>
    }
}
