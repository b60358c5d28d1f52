using System.Text;
using FsCheck.Xunit;
using Samverkan.Recruitment;

namespace Samverkan.JobTech.Tests.Texts;

/// <summary>Laws of the search for terms, over random vocabularies and random texts of their words.</summary>
public class TermLaws
{
    private static readonly string[] Stems = ["brolk", "dramp", "skvint", "flurg", "knolt", "vrisk", "plömd", "stråft"];
    private static readonly string[] Forms = ["", "", "", "en", "ens", "ar", "arna", "s", "er", "ets", "stopp"];
    private static readonly string[] Between = [" ", " ", " ", " ", "-", ", ", ". ", "\n", " och ", "/", "  ", " 😀 "];

    /// <summary>Two bytes choose a label, three a word of the text.</summary>
    [Property(MaxTest = 150)]
    public void TheFastSearchFindsWhatTheSlowOneDoes((byte First, byte Second)[] labels, (byte Stem, byte Form, byte Between)[] words)
    {
        var (skills, text) = (Labels(labels), Text(words));
        var finder = new AdTextFinder(new Vocabulary(skills.Select(skill => new Skill(new SkillId(skill.Id), skill.Label))));

        var fast = finder.Find(text).Where(finding => finding.Kind == RequirementKind.Skill).Select(finding => (finding.Offset, finding.Length, finding.Skill!.Value.Value));

        Assert.Equal(SlowFinder.Find(skills, text), fast);
    }

    [Property(MaxTest = 200)]
    public void EveryFindingLiesWithinTheTextAndTheyComeInItsOrder(string? noise, (byte Stem, byte Form, byte Between)[] words)
    {
        var text = noise?.Replace('<', ' ') + " Java, svenska krävs, 50-100 % tjänst " + Text(words) + noise;
        var findings = Finders.Small.Find(text);
        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.True(finding.Offset >= 0 && finding.Length > 0 && finding.Offset + finding.Length <= text.Length));
        Assert.Equal(findings.Select(finding => finding.Offset).Order(), findings.Select(finding => finding.Offset));
        Assert.Equal(findings, Finders.Small.Find(text));
    }

    private static List<(string Id, string Label)> Labels((byte First, byte Second)[] labels) =>
    [
        .. labels.Select((label, i) => ($"s{i:000}", Phrase(label.First, label.Second))),
        ("s999", Stems[0]),
    ];

    private static string Phrase(byte first, byte second) => (first % 3) switch
    {
        0 => Stems[second % 8],
        1 => $"{Stems[second % 8]} {Stems[second / 8 % 8]}",
        _ => $"{Stems[second % 8]} {Stems[second / 8 % 8]} {Stems[first % 8]}",
    };

    private static string Text((byte Stem, byte Form, byte Between)[] words)
    {
        var text = new StringBuilder();
        foreach (var (stem, form, between) in words)
        {
            var word = Stems[stem % 8] + Forms[form % Forms.Length];
            text.Append(form > 200 ? word.ToUpperInvariant() : word).Append(Between[between % Between.Length]);
        }

        return text.ToString();
    }
}
