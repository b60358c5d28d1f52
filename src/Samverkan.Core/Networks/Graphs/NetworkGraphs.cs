using System.Globalization;
using Ardalis.GuardClauses;

namespace Samverkan.Networks.Graphs;

/// <summary>Graphs of what the facts say. Their attributes are <c>kind</c> (person, organisation), <c>sector</c>, <c>organisation</c>, <c>partner</c> and <c>group</c>, and never a name. Thread-safe.</summary>
public static class NetworkGraphs
{
    /// <summary>
    /// The people and organisations that are in the network now, each tied to those it has a tie with and a person to its organisation. Undirected; a tie's weight is its strength, 1 to 3, the
    /// strongest of several, and to one's own organisation 3. A person's sector is that of the organisation.
    /// </summary>
    /// <param name="network">The room's state.</param>
    public static Graph Of(NetworksRoom network)
    {
        var builder = new GraphBuilder();
        var weights = new SortedDictionary<(string One, string Other), int>();
        foreach (var contact in Guard.Against.Null(network).Current)
        {
            builder.Node(contact.Id.Value);
            Say("kind", contact.Kind == ContactKind.Person ? "person" : "organisation");
            Say("sector", (contact.Organisation is { } at ? network.Contacts[at].Sector : contact.Sector) is { } sector ? Named(sector.ToString()) : null);
            Say("organisation", contact.Organisation?.Value);
            Say("partner", contact.Partner?.Value);
            Say("group", contact.OfGroup?.Value);
            if (contact.Organisation is { } own)
                Tied(contact.Id, own, (int)TieStrength.Strong);

            void Say(string attribute, string? value)
            {
                if (!string.IsNullOrEmpty(value))
                    builder.Attribute(contact.Id.Value, attribute, value);
            }
        }

        foreach (var tie in network.CurrentTies)
            Tied(tie.From, tie.To, (int)tie.Strength);
        foreach (var (ends, weight) in weights)
            builder.Tie(ends.One, ends.Other, weight);
        return builder.Build();

        void Tied(ContactId one, ContactId other, int strength)
        {
            var ends = string.CompareOrdinal(one.Value, other.Value) < 0 ? (one.Value, other.Value) : (other.Value, one.Value);
            weights[ends] = Math.Max(weights.GetValueOrDefault(ends), Math.Max(1, strength));
        }
    }

    /// <summary>
    /// Of two kinds of nodes, those of one kind, tied when they share one of the other; the weight is how many they share. Other attributes stay. The sum of the squared degrees of those left out.
    /// </summary>
    /// <param name="graph">A graph in which no two of the same kind have a tie. Directions play no part.</param>
    /// <param name="attribute">The attribute that tells the kinds apart.</param>
    /// <param name="kept">What those that are kept have for it.</param>
    /// <exception cref="ArgumentException">Two of the same kind have a tie.</exception>
    public static Graph Projected(Graph graph, string attribute, string kept)
    {
        var isKept = Enumerable.Range(0, Guard.Against.Null(graph).NodeCount).Select(node => graph.ValueOf(node, attribute) == kept).ToArray();
        if (graph.Ties.Any(tie => isKept[tie.From] == isKept[tie.To]))
            throw new ArgumentException("Two of the same kind have a tie.", nameof(graph));
        var builder = new GraphBuilder();
        foreach (var node in Enumerable.Range(0, graph.NodeCount).Where(node => isKept[node]))
        {
            builder.Node(graph.Ids[node]);
            foreach (var name in graph.Attributes)
                if (graph.ValueOf(node, name) is { } value)
                    builder.Attribute(graph.Ids[node], name, value);
        }

        for (var shared = 0; shared < graph.NodeCount; shared++)
            if (!isKept[shared])
                foreach (var one in graph.Both[shared])
                    foreach (var other in graph.Both[shared])
                        if (one < other)
                            builder.Tie(graph.Ids[one], graph.Ids[other], 1);
        return builder.Build();
    }

    private static string Named(string value) => char.ToLower(value[0], CultureInfo.InvariantCulture) + value[1..];
}
