using Ardalis.GuardClauses;
using Samverkan.Kernel;

namespace Samverkan.Networks.Graphs;

/// <summary>What there is to say of a network, reckoned once: for a page, a file and a picture. Immutable; safe to share between threads.</summary>
public sealed class NetworkReport
{
    private readonly Func<string, string>? named;

    private NetworkReport(Graph graph, string? sector, ulong seed, int threads, Func<string, string>? named)
    {
        (Graph, Sector, this.named) = (graph, sector, named);
        (Parts, Cuts, Between, Communities) = (Components.Weak(graph), CutPoints.Of(graph), Betweenness.Of(graph, threads), Communities.Find(graph, seed));
        if (sector is null)
            return;
        Groups = Grouping.By(graph, sector);
        (Outward, Brokers) = (ExternalInternal.Of(graph, Groups), Brokerage.Of(graph, Groups));
    }

    /// <summary>The network.</summary>
    public Graph Graph { get; }

    /// <summary>The attribute that tells the sectors apart; null when none does.</summary>
    public string? Sector { get; }

    /// <summary>The sectors; null when none are known.</summary>
    public Grouping? Groups { get; }

    /// <summary>The parts that hold together, ties taken without direction.</summary>
    public Components Parts { get; }

    /// <summary>Whom and what the network hangs on.</summary>
    public CutPoints Cuts { get; }

    /// <summary>Who stands between others.</summary>
    public Betweenness Between { get; }

    /// <summary>Groups with more ties than chance would have.</summary>
    public Communities Communities { get; }

    /// <summary>Whether ties go between sectors or stay within them; null when no sectors are known.</summary>
    public ExternalInternal? Outward { get; }

    /// <summary>Who stands between whom, by sector; null when no sectors are known.</summary>
    public Brokerage? Brokers { get; }

    /// <summary>What to look at first. By rule; within a rule those that most hangs on first, where the graph alone tells.</summary>
    public IReadOnlyList<Finding> Findings { get; private init; } = [];

    /// <summary>What the graph itself tells of who and what it hangs on, in sentences that name them: those that most hangs on first.</summary>
    public IReadOnlyList<Wording> Sentences { get; private init; } = [];

    /// <summary>Reckons all of it. Nodes times ties, most of it for betweenness.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="sector">The attribute that tells the sectors apart; null for <c>sector</c> where nodes have it, else none.</param>
    /// <param name="seed">The seed of the communities.</param>
    /// <param name="threads">How many threads to use, 1 or more. The result is the same.</param>
    /// <param name="findings">The findings of a collaboration's review; null when there is none, and the graph alone tells.</param>
    /// <param name="named">What to call a node, by its id; null for its <c>label</c> or <c>name</c> where it has one, else the id.</param>
    public static NetworkReport Of(Graph graph, string? sector = null, ulong seed = 0, int threads = 1, IEnumerable<Finding>? findings = null, Func<string, string>? named = null)
    {
        var known = sector ?? (Guard.Against.Null(graph).Attributes.Contains("sector") ? "sector" : null);
        var report = new NetworkReport(graph, known, seed, threads, named);
        var own = GraphFindings.Of(report);
        return new(report) { Findings = [.. findings ?? own], Sentences = [.. own.Select(finding => finding.Reason)] };
    }

    /// <summary>What to call a node.</summary>
    /// <param name="node">Its place.</param>
    public string NameOf(int node) => NameOf(Graph.Ids[node]);

    internal string NameOf(string id) =>
        named is not null ? named(id) : Graph.IndexOf(id) is var node && Graph.ValueOf(node, "label") is { Length: > 0 } label ? label : Graph.ValueOf(node, "name") is { Length: > 0 } name ? name : id;

    private NetworkReport(NetworkReport other) =>
        (Graph, Sector, Groups, Parts, Cuts, Between, Communities, Outward, Brokers, named) =
        (other.Graph, other.Sector, other.Groups, other.Parts, other.Cuts, other.Between, other.Communities, other.Outward, other.Brokers, other.named);
}
