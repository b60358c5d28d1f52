using System.Runtime.InteropServices;

namespace Samverkan.Matching.Compiled;

/// <summary>Rows of unequal length, one after another in a single array. Rows are added in order.</summary>
internal sealed class Jagged<T>
{
    private readonly List<T> values = [];
    private readonly List<int> ends = [0];

    /// <summary>Adds to the row that is being written.</summary>
    public void Add(T value) => values.Add(value);

    /// <summary>Ends the row that is being written.</summary>
    public void EndRow() => ends.Add(values.Count);

    public ReadOnlySpan<T> Row(int row) => CollectionsMarshal.AsSpan(values)[ends[row]..ends[row + 1]];
}
