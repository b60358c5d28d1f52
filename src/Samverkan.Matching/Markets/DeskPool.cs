using Samverkan.Matching.Compiled;

namespace Samverkan.Matching;

/// <summary>Desks to lend: a few are kept, so that those who ask one after another allocate none. Safe to share between threads.</summary>
internal sealed class DeskPool(Compilation market)
{
    private const int Kept = 8;
    private readonly Desk?[] spare = new Desk?[Kept];

    public T At<T>(Func<Desk, T> work)
    {
        var desk = Lend();
        var result = work(desk);
        Return(desk);
        return result;
    }

    /// <summary>The desk is lent until all has been read.</summary>
    public IEnumerable<T> AllAt<T>(Func<Desk, IEnumerable<T>> work)
    {
        var desk = Lend();
        foreach (var result in work(desk))
            yield return result;
        Return(desk);
    }

    private Desk Lend()
    {
        for (var i = 0; i < Kept; i++)
            if (Interlocked.Exchange(ref spare[i], null) is { } desk)
                return desk;
        return new(market);
    }

    private void Return(Desk desk)
    {
        for (var i = 0; i < Kept; i++)
            if (Interlocked.CompareExchange(ref spare[i], desk, null) is null)
                return;
    }
}
