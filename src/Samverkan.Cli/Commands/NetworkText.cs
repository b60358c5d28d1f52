using System.Globalization;
using System.Text;
using Samverkan.Kernel;
using Samverkan.Networks.Graphs;

namespace Samverkan.Cli.Commands;

/// <summary>A network on one page, for who leads the process: how it holds together, whom it goes through, where it could break.</summary>
internal sealed class NetworkText(Session session)
{
    private const int Most = 10;
    private readonly StringBuilder text = new();

    public string Of(NetworkReport report)
    {
        var graph = report.Graph;
        var nodes = Amount.Of(graph.NodeCount, new("nod", "node"), new("noder", "nodes"));
        var ties = Amount.Of(graph.TieCount, new("kontakt", "tie"), new("kontakter", "ties"));
        Heading(new($"Nätverket: {nodes.Swedish}, {ties.Swedish}", $"The network: {nodes.English}, {ties.English}"));
        Together(report);
        Through(report);
        Fragile(report);
        Sectors(report);
        Review(report);
        return text.ToString();
    }

    private void Together(NetworkReport report)
    {
        var graph = report.Graph;
        var (parts, largest) = (report.Parts.Sizes.Count, report.Parts.Sizes.Max());
        Line(parts == 1 ? new("Alla hänger ihop.", "All hold together.")
            : new($"Det är i {N(parts)} delar som inte når varandra; den största har {N(largest)}.", $"It is in {N(parts)} parts that do not reach each other; the largest has {N(largest)}."));
        if (Cohesion.Density(graph) is { } density)
            Line(new($"Av alla kontakter som skulle kunna finnas finns {Percent(density)} procent.", $"Of all ties that there could be, {Percent(density)} per cent are there."));
        if (Cohesion.Transitivity(graph) is { } closed)
            Line(new($"Två som känner samma tredje känner också varandra i {Percent(closed)} fall av 100.", $"Two who know the same third also know each other in {Percent(closed)} cases of 100."));
        if (graph.IsDirected && Cohesion.Reciprocity(graph) is { } answered)
            Line(new($"Av kontakterna går {Percent(answered)} procent åt båda håll.", $"Of the ties, {Percent(answered)} per cent go both ways."));
        if (Cohesion.DegreeCentralisation(graph) is { } centred)
            Line(new($"Så samlat kring en enda är det: {Percent(centred)} av 100, där 100 är att alla går genom en.", $"So centred on a single one it is: {Percent(centred)} of 100, where 100 is that all go through one."));
    }

    private void Through(NetworkReport report)
    {
        var values = report.Between.Values;
        var top = Enumerable.Range(0, values.Count).Where(node => values[node] > 0).OrderByDescending(node => values[node]).ThenBy(node => node).Take(Most).ToArray();
        if (top.Length == 0)
            return;
        var n = (double)report.Graph.NodeCount;
        var pairs = (n - 1) * (n - 2) / (report.Graph.IsDirected ? 1 : 2);
        Heading(new("Mest går genom", "Most goes through"));
        Line(new("Andelen av alla par av andra som har personen eller organisationen på sin kortaste väg.", "The share of all pairs of others who have the person or organisation on their shortest way."));
        foreach (var node in top)
            Item($"{Percent(values[node] / pairs)} %  {report.NameOf(node)}");
    }

    private void Fragile(NetworkReport report)
    {
        Heading(new("Här kan det brista", "Where it could break"));
        if (report.Cuts.Points.Count == 0 && report.Cuts.Bridges.Count == 0)
            Line(new("Ingen enskild och ingen enskild kontakt är oumbärlig.", "No one person or organisation, and no one tie, is indispensable."));
        foreach (var sentence in report.Sentences.Take(Most))
            Item(session.In(sentence));
        if (report.Sentences.Count > Most)
            Line(new($"Och {N(report.Sentences.Count - Most)} till; --json ger alla skörpunkter.", $"And {N(report.Sentences.Count - Most)} more; --json gives every cut point."));
        if (report.Cuts.Points.Count > 0)
            Line(new($"Utan någon av dessa faller något isär: {Listed(report.Cuts.Points.Select(report.NameOf), "och", "till")}.", $"Without any one of these something falls apart: {Listed(report.Cuts.Points.Select(report.NameOf), "and", "more")}."));
        if (report.Cuts.Bridges.Count > 0)
            Line(new($"Kontakter som ingen annan väg ersätter: {Bridges("och", "till")}.", $"Ties that no other way replaces: {Bridges("and", "more")}."));

        string Bridges(string and, string more) => Listed(report.Cuts.Bridges.Select(bridge => $"{report.NameOf(bridge.From)} – {report.NameOf(bridge.To)}"), and, more);
    }

    private void Sectors(NetworkReport report)
    {
        if (report is not { Groups: { } groups, Outward.Overall: { } outward })
            return;
        Heading(new("Mellan sektorerna", "Between the sectors"));
        Line(new($"Av kontakterna går {Percent((outward + 1) / 2)} procent mellan sektorer (E-I-index {outward.ToString("0.00", CultureInfo.InvariantCulture)}).", $"Of the ties, {Percent((outward + 1) / 2)} per cent go between sectors (E-I index {outward.ToString("0.00", CultureInfo.InvariantCulture)})."));
        var brokers = Enumerable.Range(0, report.Graph.NodeCount).Where(node => Joins(node) > 0).OrderByDescending(Joins).ThenBy(node => node).Take(Most).ToArray();
        if (brokers.Length > 0)
            Line(new($"Oftast förmedlar mellan sektorer: {Named(brokers)}.", $"Those who most often join sectors: {Named(brokers)}."));

        long Joins(int node) => groups.Of[node] < 0 ? 0
            : report.Brokers!.Count(node, BrokerageRole.Gatekeeper) + report.Brokers.Count(node, BrokerageRole.Representative) + report.Brokers.Count(node, BrokerageRole.Liaison);
        string Named(int[] nodes) => string.Join(", ", nodes.Select(report.NameOf));
    }

    /// <summary>What the review says of a collaboration's network; what the graph alone tells has been said.</summary>
    private void Review(NetworkReport report)
    {
        var said = report.Sentences.Select(session.In).ToHashSet(StringComparer.Ordinal);
        var rules = report.Findings.Where(finding => !said.Contains(session.In(finding.Reason))).GroupBy(finding => finding.Id, StringComparer.Ordinal).ToArray();
        if (rules.Length == 0)
            return;
        Heading(new("Att göra", "To do"));
        foreach (var rule in rules)
        {
            Item($"{rule.Key} {Listed(rule.Select(finding => finding.Subject), session.In(new("och", "and")), session.In(new("till", "more")))}: {session.In(rule.First().Reason)}");
            Wrapping.Add(text, session.In(rule.First().Advice), 4, 0);
        }
    }

    private static string Listed(IEnumerable<string> names, string and, string more)
    {
        string[] all = [.. names];
        return all.Length <= Most ? string.Join(", ", all) : $"{string.Join(", ", all.Take(Most))} {and} {N(all.Length - Most)} {more}";
    }

    private void Heading(Wording words) => text.Append(text.Length > 0 ? "\n" : string.Empty).Append(session.In(words).ToUpperInvariant()).Append('\n');

    private void Line(Wording words) => Wrapping.Add(text, session.In(words), 2, 0);

    private void Item(string words) => Wrapping.Add(text, "- " + words, 2, 2);

    private static string Percent(double share) => Math.Round(share * 100).ToString("0", CultureInfo.InvariantCulture);

    private static string N(int number) => number.ToString(CultureInfo.InvariantCulture);
}
