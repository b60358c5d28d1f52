using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Samverkan.Guidance;
using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.TargetGroups;
using Samverkan.Testing;
using Samverkan.Testing.Collaborations;

namespace Samverkan.Tests.Guidance;

/// <summary>Drafts say what has been said, in Markdown that nothing people have written can break.</summary>
public sealed partial class DraftsTests
{
    private static readonly string[] Plain = [.. Drafted.All(Drafted.Saying("ord"))];

    private static readonly string[] Hostile =
    [
        "# rubrik", "## rubrik", "- punkt", "* punkt", "+ punkt", "1. punkt", "17) punkt", "---", "===", "***", "| a | b |", "> citat", "```", "~~~", "    kod", "\\", "\\\\", "&amp;", "&lt;b&gt;",
        "[x](javascript:alert(1))", "![x](http://x)", "<script>alert(1)</script>", "<!-- -->", "**fet** _kursiv_ ~~struken~~", "$x$", "a\n\n# b", "a\r\n- b", "a\u2028# b", "[ ] kvar", "[^1]: not", "text\\", "`kod", "2027-01-11", "8. maj.",
    ];

    public static TheoryData<string> HostileTexts => [.. Hostile];

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void Draft_WithMarkdownInEveryText_HasTheFormOfOneWithout(string text) => Assert.Equal(Plain.Select(Form), Drafted.All(Drafted.Saying(text)).Select(Form));

    [SamverkanProperty(MaxTest = 40)]
    public Property NothingThatPeopleWriteChangesTheFormOfADraft() =>
        Prop.ForAll(Gen.ArrayOf(Gen.Elements("\\`*_{}[]<>#|~&$+-=.)(!:'\"^1 \n\t a".ToCharArray())).Select(signs => "x" + new string(signs)).ToArbitrary(), text =>
        {
            // Of what begins with a sign as well, as the sign itself does in an item.
            foreach (var said in new[] { text, text[1..] + "x" })
                Assert.Equal(Plain.Select(Form), Drafted.All(Drafted.Saying(said)).Select(Form));
        });

    [SamverkanProperty(MaxTest = 30)]
    public bool TheSameFactsGiveTheSameDraftInTheFormOfOne(History history)
    {
        var again = Collaboration.Replay(history.End.Id, history.End.Ledger).Require();
        return Drafted.All(history.End).SequenceEqual(Drafted.All(again)) && Drafted.All(again).All(draft => Form(draft).Length > 0);
    }

    [Fact]
    public void Draft_OfNothing_SaysWhatIsNotSaidAndWhereToBegin()
    {
        foreach (var draft in new[] { Drafts.Agreement(Scenes.Unformed, Language.Swedish), Drafts.ProjectPlan(Scenes.Unformed, Language.Swedish) })
        {
            Assert.Contains("## Syfte\n\n*Inte sagt än. Se guidens frågor 1.07.*\n", draft, StringComparison.Ordinal);
            Assert.All(QuestionsNamed().Matches(draft), id => Assert.Null(QuestionId.Problem(id.Value)));
        }

        Assert.Equal(11, Drafts.Agreement(Scenes.Unformed, Language.English).Split("*Not said yet.").Length - 1);
        Assert.Equal(12, Drafts.ProjectPlan(Scenes.Unformed, Language.English).Split("*Not said yet.").Length - 1);
    }

    [Fact]
    public void Draft_OfWhereAllHasBeenSaid_HasSomethingInEverySection()
    {
        Assert.All(Plain, draft => Assert.DoesNotContain("Inte sagt än", draft, StringComparison.Ordinal));
        Assert.All(Plain, draft => Assert.DoesNotContain("Not said yet", draft, StringComparison.Ordinal));
        Assert.Equal(["# Utkast till avtal om samverkan", "# Utkast till projektplan", "# Draft of an agreement to act together", "# Draft of a project plan"], Plain.Select(draft => draft.Split('\n')[0]).OrderBy(title => title.Contains("Draft", StringComparison.Ordinal)));
        Assert.Equal(Form(Plain[0]), Form(Plain[2]));
        Assert.Equal(Form(Plain[1]), Form(Plain[3]));
    }

    [Fact]
    public void Agreement_HasALineToSignForEachWithAVoice()
    {
        var rows = Drafts.Agreement(Scenes.Three, Language.English).Split('\n').SkipWhile(line => !line.StartsWith("| ---", StringComparison.Ordinal)).Skip(1).Where(line => line.Length > 0);

        Assert.Equal(["| Hamnstads kommun | .................... | .................... |", "| Kajens lager | .................... | .................... |"], rows);
        Assert.Contains("- Jobbvännerna, civil society, without a strategic voice\n", Drafts.Agreement(Scenes.Three, Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void ProjectPlan_OfWhatNoLongerHolds_LeavesItOut()
    {
        var struck = GroupScenes.Told.And(new AspectStruck(GroupCast.A1, "ett skäl"), "u1@p1").And(new SupportEnded(GroupCast.H1, "slut"), "u1@p1");

        Assert.Contains("- Nyanlända kvinnor, styrka: flera språk\n- Nyanlända kvinnor, svårighet: kort nätverk\n", Drafts.ProjectPlan(GroupScenes.Told, Language.Swedish), StringComparison.Ordinal);
        Assert.DoesNotContain("flera språk", Drafts.ProjectPlan(struck, Language.Swedish), StringComparison.Ordinal);
        Assert.Contains("studiebesök", Drafts.ProjectPlan(GroupScenes.Told, Language.Swedish), StringComparison.Ordinal);
        Assert.DoesNotContain("studiebesök", Drafts.ProjectPlan(struck, Language.Swedish), StringComparison.Ordinal);
    }

    [Fact]
    public void ProjectPlan_OfAGroupSetAsideOrAGiverGone_LeavesOutItsSupportAndConditions()
    {
        var told = GroupScenes.Told.And(new OutsideConditionSeen(new("x9"), GroupCast.M1, "busslinjen läggs ner"), "u1@p1");
        var aside = Drafts.ProjectPlan(told.Decided(new("d9"), new TargetGroupSetAside(GroupCast.M1, "ett skäl")), Language.Swedish);

        foreach (var shown in (string[])["studiebesök", "busslinjen"])
        {
            Assert.Contains(shown, Drafts.ProjectPlan(told, Language.Swedish), StringComparison.Ordinal);
            Assert.DoesNotContain(shown, aside, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("studiebesök", Drafts.ProjectPlan(told.And(new PartnerLeft(told.TargetGroups.Support[GroupCast.H1].Giver), "u1@p1"), Language.Swedish), StringComparison.Ordinal);
    }

    [Fact]
    public void Draft_OfNoCollaboration_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => Drafts.Agreement(null!, Language.Swedish));
        Assert.Throws<ArgumentNullException>(() => Drafts.ProjectPlan(null!, Language.Swedish));
    }

    /// <summary>What each line is, as a reader of Markdown takes it, with no sign left in it that means anything; fails where one is.</summary>
    private static string Form(string draft)
    {
        Assert.EndsWith("\n", draft, StringComparison.Ordinal);
        Assert.DoesNotContain("\n\n\n", draft, StringComparison.Ordinal);
        return string.Join(' ', draft.Split('\n').Select(line => line switch
        {
            "" => "-",
            ['#', ' ', .. var title] => Said(title, "title"),
            ['#', '#', ' ', .. var section] => Said(section, "section"),
            ['*', .. var note, '*'] => Said(note, "note"),
            ['-', ' ', .. var item] => Said(item, "item"),
            ['|', ' ', .. var row, ' ', '|'] => string.Concat(row.Split(" | ").Select(cell => cell == "---" ? "rule" : Said(cell, "cell"))),
            _ => throw new InvalidOperationException(line),
        }));
    }

    private static string Said(string text, string kind)
    {
        var bare = Escaped().Replace(text, "x");
        Assert.DoesNotMatch(@"[\\`*_{}\[\]<>#|~&$\p{Cc}\u2028\u2029]|^\s|^[-+=]|^\d+[.)]", bare);
        return kind;
    }

    [GeneratedRegex(@"\\[!-/:-@\[-`{-~]")]
    private static partial Regex Escaped();

    [GeneratedRegex(@"\b\d\.\d\d\b")]
    private static partial Regex QuestionsNamed();
}
