using System.Text.RegularExpressions;

namespace Samverkan.Tests.Json;

/// <summary>What <c>docs/formats.md</c> shows can be read, and shows every field.</summary>
public sealed class DocumentedTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Root(), "docs", "formats.md"));

    [Theory]
    [InlineData("Seekers", "seekers")]
    [InlineData("Openings", "openings")]
    [InlineData("Offers", "offers")]
    public void Example_OfEachFormat_IsReadAndHasEveryField(string title, string format)
    {
        var example = Regex.Match(Text, $"## {title}: .+?```json\n(.+?)```", RegexOptions.Singleline).Groups[1].Value.ReplaceLineEndings(" ");

        Assert.Equal(1, Lines.Read(format, example));
        Assert.All(new Schema(Samverkan.Json.Schemas.Get(format)).Root["properties"]!.AsObject(), field => Assert.Contains($"\"{field.Key}\":", example, StringComparison.Ordinal));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Samverkan.Core.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The repository's root was not found above the tests.");
    }
}
