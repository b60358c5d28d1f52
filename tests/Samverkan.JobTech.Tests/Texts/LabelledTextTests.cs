using System.Globalization;
using Samverkan.Recruitment;
using Samverkan.Testing;
using Xunit.Abstractions;

namespace Samverkan.JobTech.Tests.Texts;

/// <summary>
/// How much of what a person marks in published ads is found, and how much of what is found a person marks. The floors lie a little below what was
/// measured. No change was made for what the half held out showed; the fresh texts were marked when the finder was finished, and their errors then mended
/// where the mending is of use to other ads.
/// </summary>
public class LabelledTextTests(ITestOutputHelper output)
{
    private static readonly (string Class, double Precision, double Recall)[] OfDevelopment =
    [
        ("skill", 0.91, 0.97), ("skill asked", 0.91, 0.97), ("skill merit", 0.91, 0.94), ("skill mentioned", 0.78, 0.84), ("skill notAsked", 0.9, 0.9),
        ("language", 0.95, 0.95), ("language asked", 0.95, 0.95), ("language notAsked", 0.9, 0.9), ("licence", 0.9, 0.9), ("hours", 0.95, 0.95),
        ("experience", 0.95, 0.9), ("explicit", 0.95, 0.6),
    ];

    private static readonly (string Class, double Precision, double Recall)[] OfHeldOut =
    [
        ("skill", 0.87, 0.93), ("skill asked", 0.72, 0.91), ("skill merit", 0.88, 0.81), ("skill mentioned", 0.77, 0.77), ("skill notAsked", 0.9, 0.9),
        ("language", 0.87, 0.87), ("language asked", 0.83, 0.77), ("language notAsked", 0.9, 0.9), ("licence", 0.9, 0.9), ("hours", 0.9, 0.9),
        ("experience", 0.9, 0.9), ("explicit", 0.85, 0.58),
    ];

    private static readonly (string Class, double Precision, double Recall)[] OfFresh =
    [
        ("skill", 0.90, 0.93), ("skill asked", 0.85, 0.93), ("skill merit", 0.9, 0.8), ("skill mentioned", 0.88, 0.92), ("language", 0.95, 0.85), ("hours", 0.9, 0.9),
        ("experience", 0.85, 0.95),
    ];

    [SharedDataFact]
    public void Find_DevelopmentHalf_ReachesItsFloors() => AtLeast(Scores("development"), OfDevelopment);

    [SharedDataFact]
    public void Find_HeldOutHalf_ReachesItsFloors() => AtLeast(Scores("held-out"), OfHeldOut);

    [SharedDataFact]
    public void Find_BesideASearchForTheLabels_FindsMoreAndWithFewerErrors()
    {
        var skills = LabelledTexts.Skills();
        List<(string, string)> labels = [.. skills.Select(skill => (skill.Id.Value, skill.Name))];
        List<(string, string)> names = [.. skills.Select(skill => (skill.Id.Value, skill.Name.Split(", ")[0]))];
        foreach (var half in new[] { "development", "held-out" })
        {
            var byLabel = Scored(half, text => Contained(labels, text))["skill"];
            var byName = Scored(half, text => Contained(names, text))["skill"];
            var ours = Scores(half)["skill"];
            Assert.True(ours.Precision > byLabel.Precision && ours.Recall > 2 * byLabel.Recall, $"{byLabel}");
            Assert.True(ours.Precision > 2 * byName.Precision && ours.Recall > byName.Recall, $"{byName}");
        }
    }

    [SharedDataFact]
    public void Find_FreshTexts_ReachTheirFloors() => AtLeast(Scores("fresh"), OfFresh);

    [SharedDataFact]
    public void Labels_OfAllParts_AreWhatTheDocsSay()
    {
        Assert.Equal((25, 247), (LabelledTexts.Of("development").Count, LabelledTexts.Of("development").Sum(one => one.Marks.Count)));
        Assert.Equal((25, 236), (LabelledTexts.Of("held-out").Count, LabelledTexts.Of("held-out").Sum(one => one.Marks.Count)));
        Assert.Equal((10, 133), (LabelledTexts.Of("fresh").Count, LabelledTexts.Of("fresh").Sum(one => one.Marks.Count)));
        Assert.All(LabelledTexts.Of("development").Concat(LabelledTexts.Of("held-out")), one => Assert.All(one.Marks, mark => Assert.True(mark.Offset + mark.Length <= one.Text.Length)));
    }

    [Fact]
    public void Score_CountsEachMarkOnce()
    {
        Mark[] marks = [new(0, 4, "skill:a", "asked"), new(10, 4, "skill:b", "merit"), new(20, 4, "skill:c", "required")];
        Mark[] found = [new(2, 4, "skill:a", "asked"), new(2, 4, "skill:a", "asked"), new(10, 4, "skill:b", "mentioned"), new(4, 4, "skill:c", "required")];
        var scores = Score.Of([(found, marks)]);
        Assert.Equal(
            ["explicit: 0 right, 1 wrong, 1 missed", "skill: 2 right, 2 wrong, 1 missed", "skill asked: 1 right, 2 wrong, 1 missed", "skill mentioned: 0 right, 1 wrong, 0 missed", "skill merit: 0 right, 0 wrong, 1 missed"],
            scores.Select(score => $"{score.Key}: {score.Value}"));
    }

    private static void AtLeast(SortedDictionary<string, Score> scores, (string Class, double Precision, double Recall)[] floors) =>
        Assert.All(floors, floor => Assert.True(
            scores[floor.Class].Precision >= floor.Precision && scores[floor.Class].Recall >= floor.Recall && scores[floor.Class].Right > 0,
            $"{floor.Class}: {scores[floor.Class]}"));

    private SortedDictionary<string, Score> Scores(string half)
    {
        var finder = new AdTextFinder(new Vocabulary(LabelledTexts.Skills()));
        return Scored(half, text => [.. finder.Find(text).Select(Marked)]);
    }

    private SortedDictionary<string, Score> Scored(string half, Func<string, IReadOnlyList<Mark>> find)
    {
        var scores = Score.Of(LabelledTexts.Of(half).Select(one => (find(one.Text), one.Marks)));
        foreach (var (key, score) in scores)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{half} {key}: {score}; precision {score.Precision:0.00}, recall {score.Recall:0.00}"));
        return scores;
    }

    private static Mark Marked(AdTextFinding f) => new(f.Offset, f.Length, What(f), f.Stance switch
    {
        AdTextStance.Asked => f.IsExplicit ? "required" : "asked",
        AdTextStance.Merit => "merit",
        AdTextStance.NotAsked => "notAsked",
        _ => "mentioned",
    });

    private static string What(AdTextFinding f) => f.Kind switch
    {
        RequirementKind.Skill => $"skill:{f.Skill}",
        RequirementKind.Language => $"language:{f.Language}:{(f.Level is { } level ? level.ToString() : "?")}",
        RequirementKind.Licence => $"licence:{f.Licence?.Value ?? "?"}",
        RequirementKind.Hours => f.WorkingTime is { } time ? string.Create(CultureInfo.InvariantCulture, $"hours:{time.Min}-{time.Max}") : "hours:?",
        RequirementKind.Start => string.Create(CultureInfo.InvariantCulture, $"start:{f.Start:yyyy-MM-dd}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"experience:{f.Years}"),
    };

    /// <summary>The labels of the taxonomy, or what stands before their first comma, wherever the letters of the text are those.</summary>
    private static List<Mark> Contained(IReadOnlyList<(string Id, string Name)> names, string text)
    {
        var found = new List<Mark>();
        foreach (var (id, name) in names)
            for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.OrdinalIgnoreCase))
                found.Add(new Mark(at, name.Length, $"skill:{id}", null));
        return found;
    }
}
