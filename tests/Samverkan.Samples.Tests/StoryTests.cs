using System.Text;
using Samverkan.Json;

namespace Samverkan.Samples.Tests;

/// <summary>The ledger of the workspace is the story, recorded: run with SAMVERKAN_WRITE=1 to write it anew when the story has changed.</summary>
public sealed class StoryTests
{
    [Fact]
    public void TheLedgerIsTheStoryRecorded()
    {
        using var told = new MemoryStream();
        LedgerFile.Write(told, Story.Recorded());
        if (Environment.GetEnvironmentVariable("SAMVERKAN_WRITE") == "1")
            File.WriteAllBytes(Shipped.PathTo("collaboration.jsonl"), told.ToArray());

        Assert.Equal(Encoding.UTF8.GetString(told.ToArray()), File.ReadAllText(Shipped.PathTo("collaboration.jsonl")));
    }
}
