using System.IO.Compression;
using System.Text.Json;
using Samverkan.JobTech;
using Samverkan.Recruitment;

namespace Samverkan.Benchmarks.Quality;

/// <summary>The taxonomy, and how many ads there were in a year for each group in each municipality.</summary>
internal sealed class QualityInput
{
    public QualityInput(string folder)
    {
        var files = Directory.EnumerateFiles(folder).Where(path => TaxonomyReader.Reads(NameOf(path))).Order(StringComparer.Ordinal).ToList();
        var streams = files.ConvertAll(Open);
        Vocabulary = TaxonomyReader.Read(files.Zip(streams, (path, stream) => new TaxonomyFile(NameOf(path), stream, path)), folder).Vocabulary;
        streams.ForEach(stream => stream.Dispose());
        var codes = File.ReadLines(Path.Combine(folder, "..", "geography", "municipality_concept_to_code.csv")).Skip(1).Select(line => line.Split(','))
            .ToDictionary(cells => cells[0], cells => new MunicipalityCode(cells[1]), StringComparer.Ordinal);
        using var counts = Open(Directory.EnumerateFiles(folder, "ads-*-by-ssyk4-and-place.json*").Single());
        var ads = JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, int>>>(counts)!;
        Ads = [.. from byGroup in ads.OrderBy(pair => pair.Key, StringComparer.Ordinal)
                  from byPlace in byGroup.Value.OrderBy(pair => pair.Key, StringComparer.Ordinal)
                  where codes.ContainsKey(byPlace.Key) && Vocabulary.OccupationsOf(new(byGroup.Key)).Count > 0
                  select (new OccupationId(byGroup.Key), codes[byPlace.Key], byPlace.Value)];
    }

    public Vocabulary Vocabulary { get; }

    /// <summary>Group, municipality and number of ads.</summary>
    public IReadOnlyList<(OccupationId Group, MunicipalityCode Municipality, int Count)> Ads { get; }

    private static string NameOf(string path) => Path.GetFileName(path.EndsWith(".gz", StringComparison.Ordinal) ? path[..^3] : path);

    private static Stream Open(string path)
    {
        var file = File.OpenRead(path);
        return path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
    }
}
