using Samverkan.Json;
using Samverkan.Matching;
using Samverkan.Recruitment;

namespace Samverkan.Samples.Tests;

/// <summary>The workspace that comes with the example, read.</summary>
internal static class Shipped
{
    public static LedgerReading Ledger { get; } = Read("collaboration.jsonl", file => LedgerFile.Read(file));

    public static Collaboration Collaboration => Ledger.Collaboration;

    public static PersonRegister Persons { get; } = Read("persons.json", file => PersonFile.Read(file));

    public static Caseload Caseload { get; } = Read("caseload.jsonl", file => CaseloadFile.Read(file));

    public static IReadOnlyList<Seeker> Seekers { get; } = Read<IReadOnlyList<Seeker>>("seekers.jsonl", file => [.. SeekerLines.Read(file)]);

    public static IReadOnlyList<Opening> Openings { get; } = Read<IReadOnlyList<Opening>>("openings.jsonl", file => [.. OpeningLines.Read(file)]);

    public static IReadOnlyList<Offer> Offers { get; } = Read<IReadOnlyList<Offer>>("offers.jsonl", file => [.. OfferLines.Read(file)]);

    public static MatchPolicy Policy { get; } = Read("policy.json", file => PolicyFile.Read(file, null));

    public static Market Market { get; } = Market.Compile(Seekers, Openings, Policy, offers: Offers);

    /// <summary>Every pair of a seeker and an opening, explained.</summary>
    public static IEnumerable<PairExplanation> Pairs =>
        from seeker in Seekers from opening in Openings select Market.Explain(seeker.Id, opening.Id);

    public static string PathTo(string file) => Repository.PathTo("samples", "Collaboration", "workspace", file);

    private static T Read<T>(string name, Func<Stream, T> read)
    {
        using var file = File.OpenRead(PathTo(name));
        return read(file);
    }
}
