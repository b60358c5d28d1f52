using Samverkan.Json;
using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Cli;

/// <summary>Reads files of seekers, openings and offers: JSON Lines, or CSV when the name ends so.</summary>
internal static class DataFile
{
    private static readonly Wording ASeeker = new("minst en arbetssökande", "at least one seeker");
    private static readonly Wording AnOpening = new("minst en ledig plats", "at least one opening");

    public static IReadOnlyList<Numbered<Seeker>> Seekers(string path, Watched watched) =>
        InputFile.NotEmpty(path, Read(path, "seekers", SeekerLines.ReadNumbered, watched), ASeeker);

    public static IReadOnlyList<Numbered<Opening>> Openings(string path, Watched watched) =>
        InputFile.NotEmpty(path, Read(path, "openings", OpeningLines.ReadNumbered, watched), AnOpening);

    public static IReadOnlyList<Numbered<Offer>> Offers(string path, Watched watched) => Read(path, "offers", OfferLines.ReadNumbered, watched);

    private static List<T> Read<T>(string path, string format, Func<Stream, string?, IEnumerable<T>> read, Watched watched)
    {
        using var file = InputFile.Open(path);
        return watched.Reading(path, file, () =>
        {
            if (!path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
                return read(file, path).ToList();
            using var lines = new CsvLines(file, new CsvColumns(Schemas.Get(format)), path);
            return [.. read(lines, path)];
        });
    }
}
