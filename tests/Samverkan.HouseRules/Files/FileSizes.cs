namespace Samverkan.HouseRules.Files;

/// <summary>Small files: none in Core above 400 lines, none elsewhere above 600, and half of those in <c>src</c> below 60.</summary>
internal static class FileSizes
{
    public static IEnumerable<string> Breaches(IReadOnlyCollection<(string Path, int Lines)> files)
    {
        foreach (var (path, lines) in files)
            if (lines > (path.StartsWith("src/Samverkan.Core/", StringComparison.Ordinal) ? 400 : 600))
                yield return $"{path} has {lines} lines.";
        var shipped = files.Where(file => file.Path.StartsWith("src/", StringComparison.Ordinal)).Select(file => file.Lines).Order().ToList();
        if (shipped.Count > 0 && shipped[shipped.Count / 2] >= 60)
            yield return $"The median file in src has {shipped[shipped.Count / 2]} lines.";
    }
}
