using Samverkan.Kernel;

namespace Samverkan.Cli;

/// <summary>Checks the header of a CSV file against the columns of its format.</summary>
internal sealed class CsvHeader(CsvColumns format, string path)
{
    private const int LongestName = 64;

    /// <summary>The columns of the file, in its order.</summary>
    public IEnumerable<CsvColumn> Columns(IReadOnlyList<string> header)
    {
        // An empty file has no header and no rows; who reads it says what was expected of it.
        if (header.Count == 0 || header is [""])
            return [];
        var names = header.Select(name => name.Trim()).ToArray();
        foreach (var required in format.Required)
            if (!names.Contains(required))
                throw Problem(required, new($"kolumnen saknas i rubriken; förväntade {Known}", $"the column is not in the header; expected {Known}"));
        foreach (var name in names)
        {
            if (format.Named(name) is null)
                throw Problem(Shown(name), new($"okänd kolumn; förväntade någon av {Known}", $"unknown column; expected one of {Known}"));
            if (names.Count(other => other == name) > 1)
                throw Problem(name, new("kolumnen står två gånger; förväntade den en gång", "the column is there twice; expected it once"));
        }

        return names.Select(name => format.Named(name)!);
    }

    private string Known => string.Join(", ", format.All.Select(column => column.Name));

    private static string Shown(string name) =>
        name.Length is > 0 and <= LongestName && !name.Any(char.IsControl) && !DirectIdentifier.IsIn(name) ? name : "*";

    private InputException Problem(string column, Wording reason) => new(new(path, 1, column, reason));
}
