using Samverkan.Json;
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

    public void Say(Session session)
    {
        var seekers = Amount.Of(market.SeekerCount, new("arbetssökande", "seeker"), new("arbetssökande", "seekers"));
        var openings = Amount.Openings(market.OpeningCount);
        var pairs = Amount.Of(eligible, new("par möjligt", "pair eligible"), new("par möjliga", "pairs eligible"));
        var barred = Amount.Of(Excluded, new("uteslutet", "excluded"), new("uteslutna", "excluded"));
        var written = Amount.Of(rows, new("rad", "row"), new("rader", "rows"));
        var unknown = Amount.Of(withUnknown, new("med något okänt", "with something unknown"), new("med något okänt", "with something unknown"));
        session.Say(new(
            $"{seekers.Swedish} och {openings.Swedish}: {pairs.Swedish}, {barred.Swedish}; {written.Swedish}, {unknown.Swedish}. Frö {market.Seed}, fingeravtryck {market.Fingerprint}.",
            $"{seekers.English} and {openings.English}: {pairs.English}, {barred.English}; {written.English}, {unknown.English}. Seed {market.Seed}, fingerprint {market.Fingerprint}."));
    }

    public void WriteJson(Stream utf8)
    {
        JsonPage.Write(utf8, json =>
        {
            json.WriteNumber("seekers", market.SeekerCount);
            json.WriteNumber("openings", market.OpeningCount);
            json.WriteNumber("eligible", eligible);
            json.WriteNumber("excluded", Excluded);
            json.WriteNumber("rows", rows);
            json.WriteNumber("rowsWithUnknown", withUnknown);
            json.WriteNumber("seed", market.Seed);
            json.WriteString("fingerprint", market.Fingerprint);
        });
    }
}
