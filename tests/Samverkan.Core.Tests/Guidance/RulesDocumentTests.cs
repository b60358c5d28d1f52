using System.Text;
using Samverkan.Guidance;
using Samverkan.Kernel;

namespace Samverkan.Tests.Guidance;

/// <summary>docs/rules.md is written from the code, and is the same as it: run with SAMVERKAN_WRITE=1 to write it anew.</summary>
public sealed class RulesDocumentTests
{
    [Fact]
    public void RulesDocument_AsItStands_IsWhatTheCodeSays()
    {
        var path = Path.Combine(Root(), "docs", "rules.md");
        if (Environment.GetEnvironmentVariable("SAMVERKAN_WRITE") == "1")
            File.WriteAllText(path, Text());

        Assert.Equal(Text(), File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void RulesDocument_OfEveryRule_HasARowInBothLanguages()
    {
        foreach (var rule in RuleBook.Refusals.Concat(RuleBook.Findings))
            Assert.Contains($"| {rule.Id} | {rule.Room} |", Text(), StringComparison.Ordinal);
        Assert.Contains(RuleBook.Refusals[0].Reason.Swedish, Text(), StringComparison.Ordinal);
        Assert.Contains(RuleBook.Refusals[0].Reason.English, Text(), StringComparison.Ordinal);
    }

    private static string Text()
    {
        var text = new StringBuilder(
            """
            # Rules

            Every rule has a stable id: `SAM`, the position of its room (0 for what holds for every fact), and two digits: 01 to 49 for what the review
            finds, 50 to 99 for what refuses a fact. `Samverkan.Guidance.RuleBook` gives the same to a program. This page is written from it.

            ## What the review finds

            A rule that has nothing to judge by says so, and what it needs. That is never the same as fine.


            """.ReplaceLineEndings("\n"));
        Table(text, "| id | room | severity | reason | advice | needs |", RuleBook.Findings, Found(Language.English));
        text.Append("\n### På svenska\n\n");
        Table(text, "| id | rum | allvar | skäl | råd | kräver |", RuleBook.Findings, Found(Language.Swedish));
        text.Append("\n## What refuses a fact\n\nA fact that is refused changes nothing.\n\n");
        Table(text, "| id | room | reason | advice |", RuleBook.Refusals, Refused(Language.English));
        text.Append("\n### På svenska\n\n");
        Table(text, "| id | rum | skäl | råd |", RuleBook.Refusals, Refused(Language.Swedish));
        return text.ToString();
    }

    private static Func<Rule, string> Found(Language language) =>
        rule => $"| {rule.Id} | {rule.Room} | {rule.Severity} | {rule.Reason.In(language)} | {rule.Advice.In(language)} | {rule.Needs!.In(language)} |\n";

    private static Func<Rule, string> Refused(Language language) =>
        rule => $"| {rule.Id} | {rule.Room} | {rule.Reason.In(language)} | {rule.Advice.In(language)} |\n";

    private static void Table(StringBuilder text, string head, IEnumerable<Rule> rules, Func<Rule, string> row)
    {
        text.Append(head).Append('\n').Append(string.Concat(Enumerable.Repeat("| --- ", head.Count(c => c == '|') - 1))).Append("|\n");
        foreach (var rule in rules)
            text.Append(row(rule));
    }

    internal static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Samverkan.Core.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests do not run from within the repository.");
        return folder.FullName;
    }
}
