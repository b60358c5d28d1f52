using Samverkan.Matching.Compiled;

namespace Samverkan.Matching;

/// <summary>Desks to work at. One at which work failed is not used again. Safe to share between threads.</summary>
internal sealed class DeskPool(Compilation market)
{
    private readonly SparePool<Desk> desks = new(() => new(market));

    public T At<T>(Func<Desk, T> work)
    {
        var desk = desks.Lend();
        var result = work(desk);
        desks.Return(desk);
        return result;
    }

    /// <summary>The desk is lent until all has been read.</summary>
    public IEnumerable<T> AllAt<T>(Func<Desk, IEnumerable<T>> work)
    {
        var desk = desks.Lend();
        foreach (var result in work(desk))
            yield return result;
        desks.Return(desk);
    }
}
