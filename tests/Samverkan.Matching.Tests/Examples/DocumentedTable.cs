namespace Samverkan.Matching.Tests.Examples;

/// <summary>The rows of <c>docs/matching-examples.md</c>: seeker, opening, what comes out.</summary>
public static class DocumentedTable
{
    public static TheoryData<string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var line in File.ReadLines(Path.Combine(Root(), "docs", "matching-examples.md")))
            if (line.StartsWith("| `{", StringComparison.Ordinal))
            {
                var cells = line.Split(" | ");
                Assert.True(cells.Length == 4, "Expected four cells: " + line);
                rows.Add(cells[0][2..].Trim('`'), cells[1].Trim('`'), cells[2]);
            }

        return rows;
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Samverkan.Core.sln")))
            folder = folder.Parent!;
        return folder.FullName;
    }
}
