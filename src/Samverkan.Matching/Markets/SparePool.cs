namespace Samverkan.Matching;

/// <summary>Things to lend: a few are kept, so that those who ask one after another make none. Safe to share between threads.</summary>
internal sealed class SparePool<T>(Func<T> make)
    where T : class
{
    private const int Kept = 8;
    private readonly T?[] spare = new T?[Kept];

    public T Lend()
    {
        for (var i = 0; i < Kept; i++)
            if (Interlocked.Exchange(ref spare[i], null) is { } one)
                return one;
        return make();
    }

    public void Return(T one)
    {
        for (var i = 0; i < Kept; i++)
            if (Interlocked.CompareExchange(ref spare[i], one, null) is null)
                return;
    }
}
