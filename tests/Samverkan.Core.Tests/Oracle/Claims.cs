namespace Samverkan.Tests.Oracle;

/// <summary>How often the oracle has claimed what, so that a comparison which compares little is found out.</summary>
internal sealed class Claims
{
    private readonly SortedDictionary<string, int> counts = new(StringComparer.Ordinal);

    public int this[string what] => counts.GetValueOrDefault(what);

    public int Of(string what, Type fact) => this[$"{what}: {fact.Name}"];

    public void Add(string what) => counts[what] = this[what] + 1;

    public void Add(Claims other)
    {
        foreach (var (what, count) in other.counts)
            counts[what] = this[what] + count;
    }

    public override string ToString() => string.Join(Environment.NewLine, counts.Select(one => $"{one.Value,9} {one.Key}"));
}
