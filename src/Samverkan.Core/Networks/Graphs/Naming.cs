using System.Globalization;
using Samverkan.Kernel;

namespace Samverkan.Networks.Graphs;

/// <summary>Several nodes in a sentence: up to five by name, and how many more.</summary>
internal static class Naming
{
    private const int Most = 5;

    public static Wording Of(Graph graph, IReadOnlyList<int> nodes, Func<string, string>? named)
    {
        string[] names = [.. nodes.Take(nodes.Count == Most + 1 ? Most + 1 : Most).Select(node => named?.Invoke(graph.Ids[node]) ?? graph.Ids[node])];
        var more = (nodes.Count - names.Length).ToString(CultureInfo.InvariantCulture);
        return names.Length < nodes.Count
            ? new($"{string.Join(", ", names)} och {more} till", $"{string.Join(", ", names)} and {more} more")
            : new(Joined(names, "och"), Joined(names, "and"));
    }

    private static string Joined(string[] names, string and) => names.Length <= 1 ? string.Concat(names) : $"{string.Join(", ", names[..^1])} {and} {names[^1]}";
}
