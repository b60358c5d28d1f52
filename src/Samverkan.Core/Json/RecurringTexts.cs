namespace Samverkan.Json;

/// <summary>
/// What the texts of a file have been read as, so that what stands on many lines is made once: skills, municipalities, levels. It never grows past
/// a bound, and forgets what has not been seen for long. Not thread-safe; lives as long as the reading.
/// </summary>
internal sealed class RecurringTexts
{
    private object?[] tables = new object?[16];

    /// <summary>The texts of one kind.</summary>
    /// <param name="kind">The number of the kind, from 0.</param>
    public RecurringTable<T> Of<T>(int kind)
    {
        if (kind >= tables.Length)
            Array.Resize(ref tables, Math.Max(kind + 1, tables.Length * 2));
        return (RecurringTable<T>)(tables[kind] ??= new RecurringTable<T>());
    }
}
