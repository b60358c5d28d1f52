// <package>
using Samverkan.Matching;
using Samverkan.Recruitment;

// </package>
namespace Samverkan.Samples.Tests.Readme;

/// <summary>The code that the page of the package Samverkan.Matching shows, between marks, so that it is compiled and run. Where it says Console, it writes to a text.</summary>
internal static class MatchingPackageSnippet
{
    public static void Run(string path, TextWriter Console)
    {
        // <package>
        Seeker[] seekers =
        [
            new(new SeekerId("s1"))
            {
                Skills = [new("truckkort")],
                Languages = new Dictionary<LanguageId, LanguageLevel?> { [new("sv")] = LanguageLevel.A2 },
                Municipality = new("0180"),
                ReachKm = 40,
                Needs = [new("mentor")],
            },
        ];
        Opening[] openings =
        [
            new(new OpeningId("o1"))
            {
                Municipality = new("0184"),
                Must = new() { Skills = [new("truckkort")], Languages = new Dictionary<LanguageId, LanguageLevel?> { [new("sv")] = LanguageLevel.B1 } },
                Adaptable = [new("languages")],
                Offers = [new("mentor")],
            },
        ];

        var market = Market.Compile(seekers, openings, seed: 7);

        foreach (var match in market.Shortlist(new SeekerId("s1"), top: 10).Matches)
            Console.WriteLine($"{match.Rank}. {match.Opening}: {match.Score} points, to ask: {string.Join(", ", match.Unknown)}, bridged: {string.Join(", ", match.Bridges)}");

        // All lists of one side as JSON Lines, and why the other pairs are not there.
        using var output = File.Create(path);
        MatchRows.Write(output, market.Shortlists(MatchSide.Opening, top: 10));
        foreach (var exclusion in market.Exclusions())
            Console.WriteLine($"{exclusion.Seeker} and {exclusion.Opening}: {string.Join(", ", exclusion.Reasons)}");
        // </package>
    }
}
