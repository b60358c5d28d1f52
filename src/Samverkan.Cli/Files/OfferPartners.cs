using Samverkan.Cli.Commands;
using Samverkan.Json;
using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Cli;

/// <summary>The partners of a collaboration, who alone can offer anything in it: what nobody stands behind would bridge nothing.</summary>
internal static class OfferPartners
{
    private static readonly Wording None = new("parten finns inte i samverkan; förväntade en part som är med", "the partner is not in the collaboration; expected a partner that takes part");
    private static readonly Wording Gone = new("parten har lämnat samverkan; förväntade en part som är med", "the partner has left the collaboration; expected a partner that takes part");

    /// <summary>The ledger to check offers against: the one that was named, else the one that lies beside the offers; null when there is none.</summary>
    public static string? LedgerFor(string? named, string? offers)
    {
        if (named is not null || offers is null)
            return named;
        var beside = Workspace.LedgerOf(Path.GetDirectoryName(offers) ?? string.Empty);
        return File.Exists(beside) ? beside : null;
    }

    /// <summary>The collaboration of a ledger.</summary>
    public static Collaboration Read(string ledger, Watched watched)
    {
        using var file = InputFile.Open(ledger);
        return watched.Reading(ledger, file, () => LedgerFile.Read(file, ledger)).Collaboration;
    }

    public static void Check(string path, IEnumerable<Numbered<Offer>> offers, Collaboration collaboration)
    {
        var present = collaboration.Partners.Present.Select(partner => partner.Id).ToHashSet();
        foreach (var (line, offer) in offers)
            if (!present.Contains(offer.Partner))
                throw new InputException(new(path, line, "partner", collaboration.Partners.All.ContainsKey(offer.Partner) ? Gone : None));
    }

    public static IReadOnlyDictionary<PartnerId, string> Names(Collaboration collaboration) =>
        collaboration.Partners.Present.ToDictionary(partner => partner.Id, partner => partner.Name);
}
