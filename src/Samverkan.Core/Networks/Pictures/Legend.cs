using Samverkan.Kernel;
using Samverkan.Networks.Graphs;

namespace Samverkan.Networks.Pictures;

/// <summary>Something that a picture shows, and what it is called.</summary>
internal sealed record LegendKey(string Text, Mark? Mark = null, bool IsCut = false, bool IsBridge = false);

/// <summary>What the marks of a picture mean. The largest sectors have one each; those beyond share that of no sector.</summary>
internal sealed class Legend
{
    private static readonly Wording Others = new("annan eller ingen sektor", "another sector or none");
    private static readonly Wording Cut = new("skörpunkt: utan den faller något isär", "cut point: without it something falls apart");
    private static readonly Wording Bridge = new("bro: kontakt som ingen annan väg ersätter", "bridge: a tie that no other way replaces");
    private static readonly Wording Size = new("ju större, desto fler når varandra genom den", "the larger, the more reach each other through it");

    private readonly NetworkReport report;
    private readonly int[] groups;

    public Legend(NetworkReport report) => (this.report, groups) = (report, report.Groups is not { } known ? [] : [.. Enumerable.Range(0, known.Names.Count).OrderByDescending(group => known.Of.Count(of => of == group)).ThenBy(group => group).Take(Mark.All.Count)]);

    /// <summary>How a node looks.</summary>
    public Mark MarkOf(int node) => report.Groups is null ? Mark.All[0] : Array.IndexOf(groups, report.Groups.Of[node]) is >= 0 and var at ? Mark.All[at] : Mark.None;

    public IReadOnlyList<LegendKey> Of(Language language)
    {
        var keys = new List<LegendKey>();
        for (var at = 0; at < groups.Length; at++)
            keys.Add(new(GraphFindings.GroupNamed(report.Groups!.Names[groups[at]]).In(language), Mark.All[at]));
        if (report.Groups is not null && report.Groups.Of.Any(group => Array.IndexOf(groups, group) < 0))
            keys.Add(new(Others.In(language), Mark.None));
        if (report.Cuts.Points.Count > 0)
            keys.Add(new(Cut.In(language), Mark.None, IsCut: true));
        if (report.Cuts.Bridges.Count > 0)
            keys.Add(new(Bridge.In(language), IsBridge: true));
        if (report.Graph.NodeCount > 1)
            keys.Add(new(Size.In(language)));
        return keys;
    }
}
