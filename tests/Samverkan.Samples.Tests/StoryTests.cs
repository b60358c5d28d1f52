using System.Text;
using Samverkan.Json;

namespace Samverkan.Samples.Tests;

/// <summary>The ledger and the caseload of the workspace are the stories, recorded: run with SAMVERKAN_WRITE=1 to write them anew when a story has changed.</summary>
public sealed class StoryTests
{
    [Fact]
    public void TheLedgerIsTheStoryRecorded() => IsAsTold("collaboration.jsonl", file => LedgerFile.Write(file, Story.Recorded()));

    [Fact]
    public void TheCaseloadIsTheCasesRecorded() => IsAsTold("caseload.jsonl", file => CaseloadFile.Write(file, Cases.Recorded()));

    private static void IsAsTold(string name, Action<Stream> write)
    {
        using var told = new MemoryStream();
        write(told);
        if (Environment.GetEnvironmentVariable("SAMVERKAN_WRITE") == "1")
            File.WriteAllBytes(Shipped.PathTo(name), told.ToArray());

        Assert.Equal(Encoding.UTF8.GetString(told.ToArray()), File.ReadAllText(Shipped.PathTo(name)));
    }
}
