namespace Samverkan.Json;

/// <summary>Texts of one kind and what they mean. Each text has one place: one that comes later takes it over, so no text is ever searched for.</summary>
internal sealed class RecurringTable<T>
{
    /// <summary>Bytes. What is longer seldom recurs.</summary>
    private const int Longest = 64;
    private const int Fewest = 64;
    private const int Most = 8192;

    private Entry?[] places = new Entry?[Fewest];
    private int taken;

    public bool TryGet(ReadOnlySpan<byte> utf8, out T value)
    {
        if (places[Place(Hash(utf8))] is { } entry && utf8.SequenceEqual(entry.Utf8))
        {
            value = entry.Value;
            return true;
        }

        value = default!;
        return false;
    }

    public void Put(ReadOnlySpan<byte> utf8, T value)
    {
        if (utf8.Length > Longest)
            return;
        if (taken > places.Length / 2 && places.Length < Most)
            Grow();
        var entry = new Entry(utf8.ToArray(), Hash(utf8), value);
        ref var place = ref places[Place(entry.Hash)];
        taken += place is null ? 1 : 0;
        place = entry;
    }

    private static uint Hash(ReadOnlySpan<byte> utf8)
    {
        // FNV-1a, 32 bits.
        var hash = 2166136261u;
        foreach (var one in utf8)
            hash = unchecked((hash ^ one) * 16777619u);
        return hash ^ (hash >> 15);
    }

    private int Place(uint hash) => (int)(hash & (uint)(places.Length - 1));

    private void Grow()
    {
        var before = places;
        places = new Entry?[before.Length * 4];
        taken = 0;
        foreach (var entry in before)
        {
            if (entry is null)
                continue;
            places[Place(entry.Hash)] = entry;
            taken++;
        }
    }

    private sealed record Entry(byte[] Utf8, uint Hash, T Value);
}
