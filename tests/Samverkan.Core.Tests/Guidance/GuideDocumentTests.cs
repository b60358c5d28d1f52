using System.Text;
using Samverkan.Guidance;
using Samverkan.Kernel;

namespace Samverkan.Tests.Guidance;

/// <summary>docs/guide.md is written from the code, and is the same as it: run with SAMVERKAN_WRITE=1 to write it anew.</summary>
public sealed class GuideDocumentTests
{
    [Fact]
    public void GuideDocument_AsItStands_IsWhatTheCodeSays()
    {
        var path = Path.Combine(Root(), "docs", "guide.md");
        if (Environment.GetEnvironmentVariable("SAMVERKAN_WRITE") == "1")
            File.WriteAllText(path, Text());

        Assert.Equal(Text(), File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void GuideDocument_OfEveryQuestion_HasARowInBothLanguages()
    {
        foreach (var question in GuideBook.Questions)
            Assert.Contains($"| {question.Id} | {question.Text.Swedish} | {question.Text.English} |", Text(), StringComparison.Ordinal);
    }

    private static string Text()
    {
        var text = new StringBuilder(
            """
            # The guide

            What the model of collaboration asks, what it says to use and what it says someone answers for, point by point and in words of our own. `samverkan guide DIR` walks through
            it. Ids never change. Questions marked *ours* are not in the model. An answer in words is a fact, `questionAnswered` (`startQuestionAnswered` when a partner answers what is
            asked before the start); what an answer should lead to is in the last column, and every fact is explained in [facts.md](facts.md). This page is written from the code.


            """.ReplaceLineEndings("\n"));
        foreach (var point in GuideBook.Points)
        {
            text.Append($"## {point.Number}. {point.Title.Swedish} · {point.Title.English}\n\n| id | på svenska | in English | kind | leads to |\n| --- | --- | --- | --- | --- |\n");
            foreach (var question in point.Questions)
                text.Append($"| {question.Id} | {question.Text.Swedish} | {question.Text.English} | {Kind(question)} | {string.Join(", ", question.Facts.Select(fact => $"`{fact}`"))} |\n");
            text.Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static string Kind(GuideQuestion question) => question.Kind switch
    {
        QuestionKind.Tool => "tool",
        QuestionKind.Responsibility => "responsibility",
        _ => "question",
    } + (question.IsOurs ? ", *ours*" : string.Empty);

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Samverkan.Core.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests do not run from within the repository.");
        return folder.FullName;
    }
}
