using System.Globalization;

namespace Samverkan.Benchmarks.National;

/// <summary>Writes a table for <c>docs/performance.md</c>, row by row, so that a run that is broken off shows what it had.</summary>
internal sealed class MarkdownTable
{
    public MarkdownTable(params string[] heads)
    {
        Console.WriteLine();
        Row(heads);
        Row([.. heads.Select(_ => "---")]);
    }

    public void Row(params object[] cells) => Console.WriteLine($"| {string.Join(" | ", cells.Select(Text))} |");

    /// <summary>Three figures, which is more than a time is good for.</summary>
    private static string Text(object cell) => cell switch
    {
        double number and (>= 100 or 0) => number.ToString("#,0", CultureInfo.InvariantCulture),
        double number => number.ToString(number >= 10 ? "0.0" : number >= 1 ? "0.00" : "0.000", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString("#,0", CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? "",
    };
}
