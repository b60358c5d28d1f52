using System.Globalization;
using System.Security;
using System.Text;
using Samverkan.Kernel;
using Samverkan.Networks.Graphs;

namespace Samverkan.Networks.Pictures;

/// <summary>Writes one picture.</summary>
internal sealed class Drawing(NetworkReport report, Language language, IReadOnlyList<string> names, Spot[] spots, double[] radius, Box?[] labels)
{
    private const double Margin = 32;
    private const double Line = 20;
    private const double LeastWidth = 640;
    private const double Letter = 7.2;
    private const int MostTold = 4;
    private const int MostDescribed = 20;
    private const string Dark = "#17212B";
    private readonly StringBuilder svg = new();
    private readonly HashSet<int> cuts = [.. report.Cuts.Points];
    private readonly Legend legend = new(report);

    public string Text()
    {
        var boxes = spots.Select((spot, node) => Box.Around(spot, radius[node] * 1.4)).Concat(labels.OfType<Box>()).DefaultIfEmpty(new(0, 0, 0, 0)).ToArray();
        Box extent = new(boxes.Min(box => box.Left), boxes.Min(box => box.Top), boxes.Max(box => box.Right), boxes.Max(box => box.Bottom));
        var width = Math.Max(LeastWidth, extent.Right - extent.Left + (2 * Margin));
        string[] told = [.. report.Sentences.Take(MostTold).SelectMany(sentence => Wrapped("• " + sentence.In(language), (int)((width - (2 * Margin)) / Letter)))];
        var top = (2 * Margin) + 12 + (told.Length * Line);
        Spot shift = new((width - (extent.Right - extent.Left)) / 2 - extent.Left, top - extent.Top);
        var foot = top + (extent.Bottom - extent.Top) + Margin;
        var keys = legend.Of(language);
        var rows = Rows(keys, width);
        Head(width, foot + (rows * Line) + Margin);
        Words(Margin, Margin + 8, Title(), 20, bold: true);
        for (var at = 0; at < told.Length; at++)
            Words(Margin, (2 * Margin) + 4 + (at * Line), told[at], 14);
        Ties(shift);
        Nodes(shift);
        Names(shift);
        Keys(keys, foot + 6, width);
        return svg.Append("</svg>\n").ToString();
    }

    private string Title()
    {
        var (nodes, ties) = (report.Graph.NodeCount.ToString(CultureInfo.InvariantCulture), report.Graph.TieCount.ToString(CultureInfo.InvariantCulture));
        return new Wording($"Nätverket: {nodes} noder, {ties} kontakter", $"The network: {nodes} nodes, {ties} ties").In(language);
    }

    private void Head(double width, double height)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Mark.N(width)} {Mark.N(height)}\" width=\"{Mark.N(width)}\" height=\"{Mark.N(height)}\" role=\"img\" aria-labelledby=\"title desc\" lang=\"{(language == Language.Swedish ? "sv" : "en")}\" font-family=\"Helvetica, Arial, sans-serif\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"<title id=\"title\">{Escaped(Title())}</title>\n<desc id=\"desc\">{Escaped(Described())}</desc>\n");
        svg.Append("<rect width=\"100%\" height=\"100%\" fill=\"#FFFFFF\"/>\n");
        if (report.Graph.IsDirected)
            svg.Append("<defs><marker id=\"to\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"8\" markerHeight=\"8\" markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path d=\"M0,0 L8,4 L0,8 Z\" fill=\"#5F6B76\"/></marker></defs>\n");
    }

    private string Described() => report.Sentences.Count == 0
        ? new Wording("Inget hänger på en enda.", "Nothing hangs on a single one.").In(language)
        : string.Join(' ', report.Sentences.Take(MostDescribed).Select(sentence => sentence.In(language)));

    private void Ties(Spot shift)
    {
        var bridges = report.Cuts.Bridges.Select(bridge => (bridge.From, bridge.To)).ToHashSet();
        var thin = Mark.N(spots.Length <= 150 ? 1.3 : 0.7);
        foreach (var isBridge in (bool[])[false, true])
            foreach (var tie in report.Graph.Ties)
            {
                if ((bridges.Contains((tie.From, tie.To)) || bridges.Contains((tie.To, tie.From))) != isBridge)
                    continue;
                var (from, to) = (spots[tie.From] + shift, spots[tie.To] + shift);
                var length = Math.Max((to - from).Length, 1e-6);
                var end = report.Graph.IsDirected ? to - ((to - from) * Math.Min(0.9, (radius[tie.To] + 4) / length)) : to;
                var look = isBridge ? $"stroke=\"{Dark}\" stroke-width=\"{(spots.Length <= 150 ? "3" : "1.8")}\" stroke-dasharray=\"7 4\"" : $"stroke=\"#98A4AF\" stroke-width=\"{thin}\"";
                svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{Mark.N(from.X)}\" y1=\"{Mark.N(from.Y)}\" x2=\"{Mark.N(end.X)}\" y2=\"{Mark.N(end.Y)}\" {look}{(report.Graph.IsDirected ? " marker-end=\"url(#to)\"" : string.Empty)}/>\n");
            }
    }

    private void Nodes(Spot shift)
    {
        for (var node = 0; node < spots.Length; node++)
        {
            var mark = legend.MarkOf(node);
            if (cuts.Contains(node))
                svg.Append(CultureInfo.InvariantCulture, $"{mark.Shape(spots[node] + shift, radius[node] + Math.Max(2.5, radius[node] * 0.3))} fill=\"#FFFFFF\" stroke=\"{Dark}\" stroke-width=\"{(spots.Length <= 150 ? "3" : "1.8")}\"/>\n");
            svg.Append(CultureInfo.InvariantCulture, $"{mark.Shape(spots[node] + shift, radius[node])} fill=\"{mark.Colour}\" stroke=\"#FFFFFF\" stroke-width=\"1\"><title>{Escaped(report.NameOf(node))}</title></{(mark.Corners.Count == 0 ? "circle" : "polygon")}>\n");
        }
    }

    private void Names(Spot shift)
    {
        for (var node = 0; node < spots.Length; node++)
            if (labels[node] is { } box)
                svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Mark.N(((box.Left + box.Right) / 2) + shift.X)}\" y=\"{Mark.N(box.Bottom + shift.Y - 3)}\" font-size=\"12\" text-anchor=\"middle\" fill=\"{Dark}\" stroke=\"#FFFFFF\" stroke-width=\"3\" stroke-linejoin=\"round\" paint-order=\"stroke\">{Escaped(names[node])}</text>\n");
    }

    private static int Rows(IReadOnlyList<LegendKey> keys, double width)
    {
        var (x, rows) = (Margin, 1);
        foreach (var key in keys)
            (x, rows) = x > Margin && x + Wide(key) > width - Margin ? (Margin + Wide(key), rows + 1) : (x + Wide(key), rows);
        return rows;
    }

    private static double Wide(LegendKey key) => 44 + (key.Text.Length * Letter);

    private void Keys(IReadOnlyList<LegendKey> keys, double y, double width)
    {
        var x = Margin;
        foreach (var key in keys)
        {
            if (x > Margin && x + Wide(key) > width - Margin)
                (x, y) = (Margin, y + Line);
            if (key.IsBridge)
                svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{Mark.N(x - 4)}\" y1=\"{Mark.N(y)}\" x2=\"{Mark.N(x + 18)}\" y2=\"{Mark.N(y)}\" stroke=\"{Dark}\" stroke-width=\"3\" stroke-dasharray=\"7 4\"/>\n");
            if (key.IsCut)
                svg.Append(CultureInfo.InvariantCulture, $"{key.Mark!.Shape(new(x + 7, y), 8.5)} fill=\"#FFFFFF\" stroke=\"{Dark}\" stroke-width=\"3\"/>\n");
            if (key.Mark is { } mark)
                svg.Append(CultureInfo.InvariantCulture, $"{mark.Shape(new(x + 7, y), 6)} fill=\"{mark.Colour}\"/>\n");
            Words(x + 24, y + 5, key.Text, 13);
            x += Wide(key);
        }
    }

    private void Words(double x, double y, string words, int size, bool bold = false) =>
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Mark.N(x)}\" y=\"{Mark.N(y)}\" font-size=\"{size}\"{(bold ? " font-weight=\"bold\"" : string.Empty)} fill=\"{Dark}\">{Escaped(words)}</text>\n");

    private static IEnumerable<string> Wrapped(string words, int most)
    {
        var line = new StringBuilder();
        foreach (var word in words.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > most)
            {
                yield return line.ToString();
                line.Clear().Append("   ");
            }

            line.Append(line.Length > 0 ? " " : string.Empty).Append(word);
        }

        yield return line.ToString();
    }

    /// <summary>As XML takes it: signs that mean something are escaped, and those it cannot hold are replaced.</summary>
    private static string Escaped(string text) => SecurityElement.Escape(string.Concat(text.EnumerateRunes().Select(rune => rune.Value is < ' ' and not ('\t' or '\n' or '\r') or 0xFFFE or 0xFFFF ? "\uFFFD" : rune.ToString())))!;
}
