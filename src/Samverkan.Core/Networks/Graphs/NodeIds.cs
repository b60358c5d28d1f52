using System.Globalization;

namespace Samverkan.Networks.Graphs;

/// <summary>The ids of nodes, and where each stands. Ids that are only numbers cost nothing until they are asked for.</summary>
internal sealed class NodeIds
{
    private readonly Lazy<string[]> texts;
    private readonly Lazy<Dictionary<string, int>> places;

    private NodeIds(int count, Func<string[]> make)
    {
        Count = count;
        texts = new(make);
        places = new(() => texts.Value.Select((id, node) => (id, node)).ToDictionary(pair => pair.id, pair => pair.node, StringComparer.Ordinal));
    }

    public int Count { get; }

    public IReadOnlyList<string> All => texts.Value;

    public static NodeIds Of(string[] ids) => new(ids.Length, () => ids);

    public static NodeIds Numbered(int count) =>
        new(count, () => [.. Enumerable.Range(0, count).Select(node => node.ToString(CultureInfo.InvariantCulture))]);

    public int IndexOf(string id) => places.Value.GetValueOrDefault(id, -1);
}
