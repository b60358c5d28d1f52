using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Networks.Graphs;

/// <summary>What a graph alone tells under the rules of this room, each finding as a sentence that names whom it concerns.</summary>
internal static class GraphFindings
{
    private const int Several = 3;

    /// <summary>Those that most hangs on; the measures tell how many there are in all. Each names whom it concerns, so all of them would grow with the square of a long chain.</summary>
    private const int MostCutOff = 50;

    /// <summary>Beyond so many groups they are no sectors, and every pair of them would be looked at.</summary>
    private const int MostGroups = 12;

    public static IReadOnlyList<Finding> Of(NetworkReport report) => [.. CutOff(report), .. Meetings(report), .. Dependences(report)];

    public static Wording GroupNamed(string group)
    {
        var known = Enum.GetValues<Sector>().FirstOrDefault(sector => string.Equals(sector.ToString(), group, StringComparison.OrdinalIgnoreCase));
        return known == default ? new(group, group) : known.Named();
    }

    /// <summary>The target group's own contacts, to organisations in business: employers.</summary>
    public static IReadOnlyList<Dependence> OnEmployers(Graph graph)
    {
        var all = Enumerable.Range(0, graph.NodeCount).ToArray();
        return Dependence.Of(
            graph,
            all.Where(node => graph.ValueOf(node, "group") is not null),
            all.Where(node => graph.ValueOf(node, "kind") == "organisation" && string.Equals(graph.ValueOf(node, "sector"), nameof(Sector.Business), StringComparison.OrdinalIgnoreCase)));
    }

    private static IEnumerable<Finding> CutOff(NetworkReport report)
    {
        var graph = report.Graph;
        var parts = new PartsWithout(graph.Both);
        var everyone = parts.Marked(Enumerable.Range(0, graph.NodeCount));
        var most = from node in report.Cuts.Points
                   let off = parts.Of(node).OrderByDescending(part => part.Sum(stretch => stretch.End - stretch.First)).Skip(1).ToArray()
                   let count = off.Sum(part => part.Sum(stretch => stretch.End - stretch.First))
                   where count >= Several
                   orderby count descending, node
                   select (node, off);
        return from one in most.Take(MostCutOff)
               let node = one.node
               let off = one.off
               let losing = Naming.Of(graph, [.. off.SelectMany(part => parts.In(part, everyone)).Order()], report.NameOf)
               let name = report.NameOf(node)
               select NetworksReview.HangsOnOne.Of(About(graph, node)) with
               {
                   Reason = new($"Om {name} lämnar nätverket förlorar {losing.Swedish} sin enda väg till de andra.", $"If {name} leaves, {losing.English} lose their only path to the others."),
               };
    }

    private static IEnumerable<Finding> Meetings(NetworkReport report) =>
        report.Groups is not { Names.Count: <= MostGroups } groups ? []
        : from meeting in OnlyMeeting.Of(report.Graph, groups)
          let words = meeting.InWords(report.Graph, report.NameOf, GroupNamed)
          select NetworksReview.OneBroker.Of(About(report.Graph, meeting.Through)) with { Reason = new(Begun(words.Swedish), Begun(words.English)) };

    private static IEnumerable<Finding> Dependences(NetworkReport report) =>
        OnEmployers(report.Graph).Select(one => NetworksReview.OneWayToEmployers.Of(About(report.Graph, one.Through)) with { Reason = one.InWords(report.Graph, report.NameOf) });

    private static string About(Graph graph, int node) => $"contact:{graph.Ids[node]}";

    private static string Begun(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];
}
