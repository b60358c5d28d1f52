using Samverkan.Kernel;

namespace Samverkan.Matching.Words;

/// <summary>The score, and the parts that add up to it.</summary>
internal static class ScoreWords
{
    public static IEnumerable<(PairTopic Topic, PairLine Line)> ForSeeker(PairExplanation pair)
    {
        var both = Of(pair.Mutual, 2 * MatchPolicy.PointsOfAView);
        yield return (PairTopic.Score, new(new($"Tillsammans: {both.Swedish}.", $"Together: {both.English}.")));
        yield return (PairTopic.Score, new(OpeningView(pair.Parts)));
        yield return (PairTopic.Score, new(View(
            new("Personens sida", "The person's side"),
            [.. pair.Parts.Where(part => part.Part > MatchPart.Licences)])));
    }

    public static IEnumerable<(PairTopic Topic, PairLine Line)> ForEmployer(EmployerPair pair)
    {
        yield return (PairTopic.Score, new(OpeningView(pair.Parts)));
    }

    public static Wording NameOf(MatchPart part) => part switch
    {
        MatchPart.Skills => new("kompetenser", "skills"),
        MatchPart.Experience => new("erfarenhet", "experience"),
        MatchPart.Occupation => new("yrke", "occupation"),
        MatchPart.Languages => new("språk", "languages"),
        MatchPart.Licences => new("behörigheter", "licences"),
        MatchPart.Wish => new("önskat yrke", "wished-for occupation"),
        MatchPart.Place => new("resväg", "way to work"),
        MatchPart.Hours => new("arbetstid", "working time"),
        MatchPart.Support => new("stöd", "support"),
        _ => new("första dag", "first day"),
    };

    private static Wording OpeningView(IReadOnlyList<PartScore> parts) => View(
        new("Arbetsgivarens sida", "The employer's side"),
        [.. parts.Where(part => part.Part <= MatchPart.Licences)]);

    private static Wording View(Wording name, IReadOnlyList<PartScore> parts)
    {
        var sum = Of(parts.Sum(part => part.Points), MatchPolicy.PointsOfAView);
        return new(
            $"{name.Swedish}: {sum.Swedish} ({List(parts, Language.Swedish)}).",
            $"{name.English}: {sum.English} ({List(parts, Language.English)}).");
    }

    private static Wording Of(int points, int most)
    {
        var (some, all) = (Spoken.Points(points), Spoken.Points(most));
        return new($"{some.Swedish} av {all.Swedish} poäng", $"{some.English} of {all.English} points");
    }

    private static string List(IEnumerable<PartScore> parts, Language language) =>
        string.Join(", ", parts.Select(part => $"{NameOf(part.Part).In(language)} {Spoken.Points(part.Points).In(language)}"));
}
