using Samverkan.Json;
using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Cli;

/// <summary>Reads files of seekers, openings, offers and distances: JSON Lines, or CSV when the name ends so.</summary>
internal static class DataFile
{
    private static readonly Wording ASeeker = new("minst en arbetssökande", "at least one seeker");
    private static readonly Wording AnOpening = new("minst en ledig plats", "at least one opening");

    public static IReadOnlyList<Numbered<Seeker>> Seekers(string path, int threads, Watched watched) =>
        InputFile.NotEmpty(path, Read(path, "seekers", (utf8, file) => SeekerLines.ReadNumbered(utf8, file, threads), watched), ASeeker);

    public static IReadOnlyList<Numbered<Opening>> Openings(string path, int threads, Watched watched) =>
        InputFile.NotEmpty(path, Read(path, "openings", (utf8, file) => OpeningLines.ReadNumbered(utf8, file, threads), watched), AnOpening);

    public static IReadOnlyList<Numbered<Offer>> Offers(string path, Watched watched) => Read(path, "offers", OfferLines.ReadNumbered, watched);

    /// <summary>The distances of a file, in which each pair stands once.</summary>
    public static DistanceTable Distances(string path, Watched watched)
    {
        var lines = Read(path, "distances", DistanceLines.ReadNumbered, watched);
        var seen = new HashSet<(MunicipalityCode, MunicipalityCode)>();
        foreach (var line in lines)
            if (!seen.Add((line.Value.From, line.Value.To)))
                throw new InputException(new(path, line.Line, "to", new("avståndet står två gånger; förväntade varje par en gång", "the distance stands twice; expected each pair once")));
        return new(lines.Select(line => line.Value));
    }

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
