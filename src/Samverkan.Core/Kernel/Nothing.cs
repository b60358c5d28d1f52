using System.Collections.ObjectModel;

namespace Samverkan.Kernel;

/// <summary>One empty table for each pair of types, so that what is not known costs nothing.</summary>
internal static class Nothing<TKey, TValue>
    where TKey : notnull
{
    public static readonly IReadOnlyDictionary<TKey, TValue> Known = ReadOnlyDictionary<TKey, TValue>.Empty;
}
