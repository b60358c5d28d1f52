namespace Samverkan.Matching.Compiled;

/// <summary>Gives equal things one number, in the order in which they are first met.</summary>
internal sealed class Interner<T>(IEqualityComparer<T>? comparer = null)
    where T : notnull
{
    private readonly Dictionary<T, int> numbers = new(comparer);
    private readonly List<T> things = [];

    public int NumberOf(T thing)
    {
        if (numbers.TryGetValue(thing, out var number))
            return number;
        numbers.Add(thing, things.Count);
        things.Add(thing);
        return things.Count - 1;
    }

    /// <summary>The number of a thing already met; -1 when it is not.</summary>
    public int Find(T thing) => numbers.GetValueOrDefault(thing, -1);

    public T[] ToArray() => [.. things];
}
