using Samverkan.Json;

namespace Samverkan.Benchmarks;

/// <summary>Writes a generated market as the files that the tool reads.</summary>
internal static class NationFiles
{
    public static int Write(int seekers, int openings, string folder)
    {
        var market = MarketGenerator.Make(seekers, openings);
        Directory.CreateDirectory(folder);
        using (var file = File.Create(Path.Combine(folder, "seekers.jsonl")))
            SeekerLines.Write(file, market.Seekers);
        using (var file = File.Create(Path.Combine(folder, "openings.jsonl")))
            OpeningLines.Write(file, market.Openings);
        using (var file = File.Create(Path.Combine(folder, "offers.jsonl")))
            OfferLines.Write(file, market.Offers);
        return 0;
    }
}
