using System.Globalization;
using System.Text;

namespace Samverkan.Benchmarks.National;

/// <summary>Draws panels side by side as SVG, with one legend. Each line has a colour that the colour-blind tell apart and a mark of its own.</summary>
internal static class LogPlot
{
    private const int PanelWidth = 440;
    private const int Height = 400;
    private const int Left = 70;
    private const int Right = 20;
    private const int Top = 90;
    private const int Bottom = 60;

    private static readonly string[] Colours = ["#0072b2", "#d55e00", "#007a5a"];

    /// <summary>A complete SVG document.</summary>
    public static string Draw(string title, IReadOnlyList<LogPanel> panels)
    {
        var svg = new StringBuilder();
        var width = PanelWidth * panels.Count;
        Add(svg, $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {Height}" width="{width}" height="{Height}" role="img" aria-labelledby="title" font-family="system-ui, sans-serif" font-size="13" fill="#222">""");
        Add(svg, $"""<title id="title">{title}, by number of {string.Join(" and of ", panels.Select(panel => panel.Axis).Distinct())}</title>""");
        Add(svg, $"""<rect width="{width}" height="{Height}" fill="#fff"/>""");
        Add(svg, $"""<text x="{Left}" y="24" font-size="15" font-weight="600">{title}</text>""");
        Legend(svg, panels[0]);
        var values = panels.SelectMany(panel => panel.Lines).SelectMany(line => line.Points).Select(point => point.Y).ToList();
        for (var i = 0; i < panels.Count; i++)
            Panel(svg, panels[i], i * PanelWidth, values);
        Add(svg, $"</svg>");
        return svg.ToString();
    }

    private static void Legend(StringBuilder svg, LogPanel panel)
    {
        var x = Left;
        for (var i = 0; i < panel.Lines.Count; i++, x += 120)
        {
            Mark(svg, i, x, 48);
            Add(svg, $"""<text x="{x + 12}" y="52">{panel.Lines[i].Name}</text>""");
        }

        Add(svg, $"""<path d="M{x - 8} 48h30" stroke="#777" stroke-dasharray="5 4"/><text x="{x + 30}" y="52">linear in all that is matched</text>""");
    }

    private static void Panel(StringBuilder svg, LogPanel panel, int left, IReadOnlyCollection<double> values)
    {
        var xs = new LogScale([.. panel.Lines.SelectMany(line => line.Points).Select(point => (double)point.X)], left + Left, left + PanelWidth - Right);
        var ys = new LogScale(values, Height - Bottom, Top);
        var (low, high) = (left + Left, left + PanelWidth - Right);
        Add(svg, $"""<text x="{low}" y="{Top - 12}" font-weight="600">{panel.Title}</text>""");
        foreach (var tick in ys.Ticks)
            Add(svg, $"""<path d="M{low} {ys.At(tick):F1}H{high}" stroke="#ddd"/><text x="{low - 8}" y="{ys.At(tick) + 4:F1}" text-anchor="end">{tick:#,0.###}</text>""");
        foreach (var tick in xs.Ticks)
            Add(svg, $"""<path d="M{xs.At(tick):F1} {Top}V{Height - Bottom}" stroke="#eee"/><text x="{xs.At(tick):F1}" y="{Height - Bottom + 20}" text-anchor="middle">{tick:#,0}</text>""");
        Add(svg, $"""<text x="{(low + high) / 2}" y="{Height - 14}" text-anchor="middle">{panel.Axis}</text>""");
        Guide(svg, panel, xs, ys);
        for (var i = 0; i < panel.Lines.Count; i++)
        {
            var line = panel.Lines[i];
            Add(svg, $"""<polyline fill="none" stroke="{Colours[i % Colours.Length]}" stroke-width="2" points="{string.Join(' ', line.Points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{xs.At(point.X):F1},{ys.At(point.Y):F1}")))}"/>""");
            foreach (var (x, y) in line.Points)
                Mark(svg, i, xs.At(x), ys.At(y));
        }
    }

    /// <summary>From each line's first point, as linear growth would go on, until the paper ends.</summary>
    private static void Guide(StringBuilder svg, LogPanel panel, LogScale xs, LogScale ys)
    {
        foreach (var line in panel.Lines)
        {
            var (x, y) = line.Points[0];
            var end = panel.Slope == 0 ? line.Points[^1].X : Math.Min(line.Points[^1].X, x * ys.High / y);
            Add(svg, $"""<path d="M{xs.At(x):F1} {ys.At(y):F1}L{xs.At(end):F1} {ys.At(panel.Slope == 0 ? y : y * end / x):F1}" stroke="#777" stroke-dasharray="5 4"/>""");
        }
    }

    private static void Mark(StringBuilder svg, int line, double x, double y)
    {
        var shape = (line % 3) switch { 0 => "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0", 1 => "M-5 -5h10v10h-10z", _ => "M0 -6L6 5H-6z" };
        Add(svg, $"""<path transform="translate({x:F1} {y:F1})" d="{shape}" fill="{Colours[line % Colours.Length]}"/>""");
    }

    private static void Add(StringBuilder svg, FormattableString line) => svg.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
