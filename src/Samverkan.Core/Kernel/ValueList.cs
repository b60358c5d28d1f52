using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Samverkan.Kernel;

/// <summary>An immutable list that equals another of equal items in the same order, so that a fact with lists is a value too. Safe to share between threads.</summary>
/// <typeparam name="T">What it holds.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Of))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly ImmutableArray<T> items;

    internal ValueList(ImmutableArray<T> items) => this.items = items;

    /// <summary>The list that holds nothing.</summary>
    internal static ValueList<T> Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => items.Length;

    /// <inheritdoc/>
    public T this[int index] => items[index];

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether both hold equal items in the same order. O(n).</summary>
    /// <param name="other">The other list.</param>
    public bool Equals(ValueList<T>? other) => other is not null && items.SequenceEqual(other.items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in items)
            hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>The items between brackets.</summary>
    public override string ToString() => "[" + string.Join(", ", items) + "]";

    /// <summary>This list with one more item, last.</summary>
    internal ValueList<T> And(T item) => new(items.Add(item));

    /// <summary>This list without the items that are equal to one.</summary>
    internal ValueList<T> Without(T item) => new(items.RemoveAll(other => EqualityComparer<T>.Default.Equals(item, other)));
}

/// <summary>Makes lists, also from collection expressions: <c>ValueList&lt;Sector&gt; sectors = [Sector.Business];</c></summary>
public static class ValueList
{
    /// <summary>Makes a list of some items.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <param name="items">The items, in order.</param>
    public static ValueList<T> Of<T>(params ReadOnlySpan<T> items) => items.IsEmpty ? ValueList<T>.Empty : new([.. items]);
}
