namespace Samverkan.Matching;

/// <summary>The ordinal order of ids: from the number that was given as they came to the number in order.</summary>
internal sealed class IdOrder
{
    private readonly int[] cameAs;

    private IdOrder(int[] cameAs, int[] place)
    {
        this.cameAs = cameAs;
        Place = place;
    }

    /// <summary>Where each stands in order.</summary>
    public int[] Place { get; }

    public int Count => Place.Length;

    public static IdOrder Of(List<string> ids, string kind)
    {
        var sorted = ids.ToArray();
        var cameAs = new int[sorted.Length];
        for (var i = 0; i < cameAs.Length; i++)
            cameAs[i] = i;
        Array.Sort(sorted, cameAs, StringComparer.Ordinal);
        var place = new int[cameAs.Length];
        for (var i = 0; i < cameAs.Length; i++)
        {
            if (i > 0 && sorted[i] == sorted[i - 1])
                throw new ArgumentException($"Expected each {kind} once; {sorted[i]} comes twice.");
            place[cameAs[i]] = i;
        }

        return new(cameAs, place);
    }

    public T[] Sorted<T>(List<T> values)
    {
        var sorted = new T[cameAs.Length];
        for (var i = 0; i < sorted.Length; i++)
            sorted[i] = values[cameAs[i]];
        return sorted;
    }
}
