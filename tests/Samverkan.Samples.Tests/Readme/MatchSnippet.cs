// <match>
using Samverkan.Kernel;
using Samverkan.Matching;
using Samverkan.Recruitment;

// </match>
namespace Samverkan.Samples.Tests.Readme;

/// <summary>The code that README.md shows of matching and explaining, between marks, so that it is compiled and run.</summary>
internal static class MatchSnippet
{
    public static void Run(TextWriter output)
    {
        // <match>
        var seeker = new Seeker(new SeekerId("s1"))
        {
            Skills = [new("orderplock")],
            Lacks = [new("truckkort")],
            Municipality = new("1496"),
            ReachKm = 35,
        };
        var opening = new Opening(new OpeningId("o1"))
        {
            Municipality = new("1472"),
            Must = new() { Skills = [new("truckkort")], Licences = [new("B")] },
            Merit = new() { Skills = [new("orderplock")] },
        };
        var course = new Offer(new PartnerId("lagret"), [new("truckkort")]) { Capacity = 12, Days = 10 };

        var market = Market.Compile([seeker], [opening], offers: [course]);
        foreach (var match in market.Shortlist(seeker.Id, top: 10).Matches)
        {
            output.WriteLine($"{match.Rank}. {match.Opening}: {match.Score} = {string.Join(" + ", match.Parts.Select(part => part.Points))}");
            output.WriteLine($"missing {string.Join(", ", match.Unmet)}; bridged by {string.Join(", ", match.Bridges)}; ask about {string.Join(", ", match.Unknown)}");
        }
        // </match>
    }
}
