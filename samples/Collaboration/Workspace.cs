using Samverkan.JobTech;
using Samverkan.Json;
using Samverkan.Kernel;
using Samverkan.Matching;
using Samverkan.Recruitment;

namespace Samverkan.Samples;

/// <summary>A folder of files, read. Offers, cases and policy may be absent; the register of persons is not needed here and is not opened.</summary>
internal sealed class Workspace
{
    public required LedgerReading Ledger { get; init; }

    public required IReadOnlyList<Seeker> Seekers { get; init; }

    public required IReadOnlyList<Opening> Openings { get; init; }

    public required IReadOnlyList<Offer> Offers { get; init; }

    public required Caseload Cases { get; init; }

    public required MatchPolicy Policy { get; init; }

    public Collaboration Collaboration => Ledger.Collaboration;

    /// <summary>Reads a workspace.</summary>
    /// <exception cref="InputException">A file is missing, or is not what it should be.</exception>
    public static Workspace Open(string folder) => Directory.Exists(folder)
        ? new()
        {
            Ledger = Read(Path.Combine(folder, "collaboration.jsonl"), WithFacts),
            Seekers = Read<IReadOnlyList<Seeker>>(Path.Combine(folder, "seekers.jsonl"), (file, name) => [.. SeekerLines.Read(file, name)]),
            Openings = Read<IReadOnlyList<Opening>>(Path.Combine(folder, "openings.jsonl"), (file, name) => [.. OpeningLines.Read(file, name)]),
            Offers = ReadIfThere<IReadOnlyList<Offer>>(Path.Combine(folder, "offers.jsonl"), (file, name) => [.. OfferLines.Read(file, name)]) ?? [],
            Cases = ReadIfThere(Path.Combine(folder, "caseload.jsonl"), CaseloadFile.Read) ?? Caseload.Empty,
            Policy = ReadIfThere(Path.Combine(folder, "policy.json"), PolicyFile.Read) ?? MatchPolicy.Default,
        }
        : throw new InputException(new(folder, null, null, Words.NoSuchFolder));

    /// <summary>Reads a file of job ads.</summary>
    /// <exception cref="InputException">The file is missing, or holds no job ads.</exception>
    public static AdImport Ads(string path) => Read(path, (file, name) => AdReader.Read(file, name));

    private static LedgerReading WithFacts(Stream file, string name) =>
        LedgerFile.Read(file, name) is { Collaboration.Ledger.Count: > 0 } ledger
            ? ledger
            : throw new InputException(new(name, null, null, Words.NoFacts));

    private static T? ReadIfThere<T>(string path, Func<Stream, string, T> read)
        where T : class => File.Exists(path) ? Read(path, read) : null;

    private static T Read<T>(string path, Func<Stream, string, T> read)
    {
        try
        {
            using var file = File.OpenRead(path);
            return read(file, path);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputException(new(path, null, null, Words.NoSuchFile), problem);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new InputException(new(path, null, null, Words.NotReadable), problem);
        }
    }
}
