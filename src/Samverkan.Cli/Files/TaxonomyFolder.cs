using System.IO.Compression;
using Samverkan.JobTech;
using Samverkan.Kernel;

namespace Samverkan.Cli;

/// <summary>Opens the files of a taxonomy folder, plain or packed; others in it are left alone.</summary>
internal static class TaxonomyFolder
{
    private const string Packed = ".gz";

    private static readonly Wording NoFolder = new("mappen finns inte", "the folder does not exist");
    private static readonly Wording AFolder = new("det är en fil; förväntade en mapp", "it is a file; expected a folder");
    private static readonly Wording Closed = new("mappen får inte läsas", "the folder may not be read");
    private static readonly Wording Both = new(
        "filen finns både packad och uppackad; behåll en av dem", "the file is there both packed and unpacked; keep one of them");

    /// <summary>The files that are read, in ordinal order.</summary>
    public static IReadOnlyList<string> Paths(string folder)
    {
        if (File.Exists(folder))
            throw new InputException(new(folder, null, null, AFolder));
        try
        {
            return [.. Directory.EnumerateFiles(folder).Where(path => TaxonomyReader.Reads(NameOf(path))).Order(StringComparer.Ordinal)];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InputException(new(folder, null, null, problem is UnauthorizedAccessException ? Closed : NoFolder), problem);
        }
    }

    public static TaxonomyImport Read(string folder)
    {
        var paths = Paths(folder);
        if (paths.GroupBy(NameOf, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new InputException(new(twice.First(), null, null, Both));
        var streams = new List<Stream>();
        try
        {
            foreach (var path in paths)
            {
                streams.Add(InputFile.Open(path));
                if (IsPacked(path))
                    streams[^1] = new GZipStream(streams[^1], CompressionMode.Decompress);
            }

            return TaxonomyReader.Read(paths.Zip(streams, (path, stream) => new TaxonomyFile(NameOf(path), stream, path)), folder);
        }
        finally
        {
            streams.ForEach(stream => stream.Dispose());
        }
    }

    private static string NameOf(string path) => Path.GetFileName(IsPacked(path) ? path[..^Packed.Length] : path);

    private static bool IsPacked(string path) => path.EndsWith(Packed, StringComparison.Ordinal);
}
