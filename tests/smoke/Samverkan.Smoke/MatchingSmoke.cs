using System.Text;
using Samverkan.Json;
using Samverkan.Matching;
using Samverkan.Recruitment;

namespace Samverkan.Smoke;

/// <summary>Reads seekers and openings, matches them both ways through both paths, and says why someone is left out.</summary>
internal static class MatchingSmoke
{
    private const string Seekers = """
        {"id":"s1","skills":["truckkort","kundservice"],"languages":{"sv":"B1","ar":"native"},"licences":["B"],"municipality":"0180","reachKm":40,"workingTime":{"min":50,"max":100},"from":"2027-01-11","occupations":["7652"],"experience":{"7652":3},"lacks":["svets"],"complete":["licences"],"needs":["mentor"],"barriers":["housing"]}
        {"id":"s2","skills":["svets"],"lacks":["truckkort","licence:CE"],"languages":{"sv":"A2"},"municipality":"0184","workingTime":{"min":100,"max":100}}
        {"id":"s3"}
        """;

    private const string Openings = """
        {"id":"o1","employer":"e1","occupation":"7652","positions":2,"municipality":"0184","remote":false,"workingTime":{"min":75,"max":100},"start":"2027-02-01","must":{"skills":["truckkort"],"languages":{"sv":"A2"},"licences":["B"]},"merit":{"skills":["kundservice"],"languages":{"en":"B1"}},"adaptable":["languages","truckkort"],"offers":["mentor"]}
        {"id":"o2","must":{"skills":["svets"],"licences":["CE"]},"municipality":"0180"}
        {"id":"o3","remote":true}
        """;

    public static void Run(TextWriter output)
    {
        List<Seeker> seekers = [.. SeekerLines.Read(Utf8(Seekers), "seekers.jsonl")];
        List<Opening> openings = [.. OpeningLines.Read(Utf8(Openings), "openings.jsonl")];
        var market = Market.Compile(seekers, openings, seed: 7);
        var fast = Text(market.Shortlists(MatchSide.Seeker, 3).Concat(market.Shortlists(MatchSide.Opening, 3)));
        output.Write(fast);

        var reference = new ReferenceMatcher(seekers, openings, seed: 7);
        var slow = Text(seekers.Select(seeker => reference.Shortlist(seeker.Id, 3)).Concat(openings.Select(opening => reference.Shortlist(opening.Id, 3))));
        output.WriteLine($"reference {(slow == fast ? "the same" : "another")}");

        foreach (var exclusion in market.Exclusions())
            output.WriteLine($"excluded {exclusion.Seeker}-{exclusion.Opening} {string.Join(' ', exclusion.Reasons)}");
        output.WriteLine($"policy {market.Policy.Fingerprint}");
        output.WriteLine($"rarity {market.Rarity.Fingerprint}");
        output.WriteLine($"market {market.Fingerprint}");
    }

    private static string Text(IEnumerable<Shortlist> lists)
    {
        using var text = new StringWriter { NewLine = "\n" };
        foreach (var list in lists)
            Write(text, list);
        return text.ToString();
    }

    private static void Write(TextWriter output, Shortlist list)
    {
        output.WriteLine($"{list.By} {list.Seeker?.Value ?? list.Opening?.Value}: {list.Eligible} eligible");
        foreach (var match in list.Matches)
        {
            var parts = string.Join(' ', match.Parts.Select(part => $"{part.Part}={part.Points}"));
            output.WriteLine($"  {match.Rank} {match.Seeker}-{match.Opening} {match.Score}/{match.Mutual} {parts}{(match.TiedAtCut ? " tied" : string.Empty)}");
            output.WriteLine($"    unmet {string.Join(' ', match.Unmet)}; unknown {string.Join(' ', match.Unknown)}; bridges {string.Join(' ', match.Bridges)}");
        }
    }

    private static MemoryStream Utf8(string lines) => new(Encoding.UTF8.GetBytes(lines));
}
