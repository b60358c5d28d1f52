// <ads>
using Samverkan.JobTech;
using Samverkan.Json;

// </ads>
namespace Samverkan.Samples.Tests.Readme;

/// <summary>The code that README.md shows of importing ads, between marks, so that it is compiled and run.</summary>
internal static class AdsSnippet
{
    public static void Run(string path, Stream openings, TextWriter output)
    {
        // <ads>
        using var file = File.OpenRead(path);
        var ads = AdReader.Read(file, path);
        output.WriteLine($"{ads.Openings.Count} openings, {ads.Withdrawn.Count} withdrawn, {ads.Problems.Count} problems");
        foreach (var field in ads.Unknown)
            output.WriteLine($"{field.Field}: unknown in {field.Openings}");
        OpeningLines.Write(openings, ads.Openings);
        // </ads>
    }
}
