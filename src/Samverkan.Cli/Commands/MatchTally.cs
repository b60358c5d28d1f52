using System.Globalization;
using System.Text.Json;
using Samverkan.Kernel;
using Samverkan.Matching;

namespace Samverkan.Cli.Commands;

/// <summary>Counts what a match gave while it is written.</summary>
internal sealed class MatchTally(Market market)
{
    private long eligible;
    private long rows;
    private long withUnknown;

    private long Excluded => ((long)market.SeekerCount * market.OpeningCount) - eligible;

    public IEnumerable<Shortlist> Over(IEnumerable<Shortlist> lists, Action<long> step)
    {
        foreach (var list in lists)
        {
            eligible += list.Eligible;
            rows += list.Matches.Count;
            withUnknown += list.Matches.Count(match => match.Unknown.Count > 0);
            step(1);
            yield return list;
        }
    }

    public void Say(Session session) => session.Say(new(
        $"{N(market.SeekerCount)} arbetssökande och {N(market.OpeningCount)} lediga platser: {N(eligible)} par möjliga, {N(Excluded)} uteslutna; {N(rows)} rader, {N(withUnknown)} med något okänt. Frö {market.Seed}, fingeravtryck {market.Fingerprint}.",
        $"{N(market.SeekerCount)} seekers and {N(market.OpeningCount)} openings: {N(eligible)} pairs eligible, {N(Excluded)} excluded; {N(rows)} rows, {N(withUnknown)} with something unknown. Seed {market.Seed}, fingerprint {market.Fingerprint}."));

    public void WriteJson(Stream utf8)
    {
        using (var json = new Utf8JsonWriter(utf8, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteNumber("seekers", market.SeekerCount);
            json.WriteNumber("openings", market.OpeningCount);
            json.WriteNumber("eligible", eligible);
            json.WriteNumber("excluded", Excluded);
            json.WriteNumber("rows", rows);
            json.WriteNumber("rowsWithUnknown", withUnknown);
            json.WriteNumber("seed", market.Seed);
            json.WriteString("fingerprint", market.Fingerprint);
            json.WriteEndObject();
        }

        utf8.WriteByte((byte)'\n');
    }

    private static string N(long number) => number.ToString(CultureInfo.InvariantCulture);
}
