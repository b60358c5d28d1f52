using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Samverkan.Kernel;

/// <summary>
/// An immutable table by id, in ordinal order of the ids, and equal to another that holds equal things: so two replays can be compared
/// and always enumerate alike. Safe to share between threads. Look-up and change are O(log n).
/// </summary>
/// <typeparam name="TId">The kind of id.</typeparam>
/// <typeparam name="TValue">What is kept under it.</typeparam>
public sealed class Table<TId, TValue> : IReadOnlyDictionary<TId, TValue>, IEquatable<Table<TId, TValue>>
    where TId : struct, IId<TId>
{
    private static readonly IComparer<TId> Order = Comparer<TId>.Create((a, b) => string.CompareOrdinal(a.Value, b.Value));
    private readonly ImmutableSortedDictionary<TId, TValue> entries;

    private Table(ImmutableSortedDictionary<TId, TValue> entries) => this.entries = entries;

    /// <summary>The table that holds nothing.</summary>
    internal static Table<TId, TValue> Empty { get; } = new(ImmutableSortedDictionary.Create<TId, TValue>(Order));

    /// <inheritdoc/>
    public IEnumerable<TId> Keys => entries.Keys;

    /// <inheritdoc/>
    public IEnumerable<TValue> Values => entries.Values;

    /// <inheritdoc/>
    public int Count => entries.Count;

    /// <summary>What is kept under an id.</summary>
    /// <param name="key">The id; one that the table has.</param>
    /// <exception cref="KeyNotFoundException">The table does not have it. The message does not say which it was: an id may be a person's.</exception>
    public TValue this[TId key] => entries.TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"{typeof(TId).Name}: the table has nothing under that id.");

    /// <inheritdoc/>
    public bool ContainsKey(TId key) => entries.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(TId key, [MaybeNullWhen(false)] out TValue value) => entries.TryGetValue(key, out value);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<TId, TValue>> GetEnumerator() => entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether both hold equal values under equal ids. O(n).</summary>
    /// <param name="other">The other table.</param>
    public bool Equals(Table<TId, TValue>? other) =>
        other is not null && (ReferenceEquals(entries, other.entries) || (Count == other.Count && entries.SequenceEqual(other.entries)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Table<TId, TValue>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var entry in entries)
            hash.Add(entry);
        return hash.ToHashCode();
    }

    /// <summary>This table with one value put in or replaced.</summary>
    internal Table<TId, TValue> With(TId id, TValue value) => new(entries.SetItem(id, value));

    /// <summary>This table without one of its ids; itself where it is not there.</summary>
    internal Table<TId, TValue> Without(TId id) => entries.ContainsKey(id) ? new(entries.Remove(id)) : this;

    /// <summary>This table with one value changed; itself where there is none.</summary>
    internal Table<TId, TValue> With(TId id, Func<TValue, TValue> change) =>
        entries.TryGetValue(id, out var value) ? With(id, change(value)) : this;
}
