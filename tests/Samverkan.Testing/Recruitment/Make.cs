using FsCheck;
using FsCheck.Fluent;

namespace Samverkan.Testing.Recruitment;

/// <summary>Small pieces that the generators are put together from.</summary>
internal static class Make
{
    /// <summary>Null once in <paramref name="oneIn"/>.</summary>
    public static Gen<T?> OrNull<T>(this Gen<T> gen, int oneIn)
        where T : struct => Gen.Frequency((1, Gen.Constant((T?)null)), (oneIn - 1, gen.Select(value => (T?)value)));

    /// <summary>Null once in <paramref name="oneIn"/>.</summary>
    public static Gen<T?> OrNothing<T>(this Gen<T> gen, int oneIn)
        where T : class => Gen.Frequency((1, Gen.Constant((T?)null)), (oneIn - 1, gen.Select(value => (T?)value)));

    /// <summary>Up to <paramref name="most"/> of a few, now and then one of them twice.</summary>
    public static Gen<List<T>> SomeOf<T>(this IReadOnlyList<T> few, int most) =>
        from count in Gen.Choose(0, most)
        from chosen in Gen.Elements(few.ToArray()).ListOf(count)
        select chosen.ToList();

    /// <summary>Up to <paramref name="most"/> of a few as keys.</summary>
    public static Gen<Dictionary<TKey, T>> TableOf<TKey, T>(this IReadOnlyList<TKey> few, Gen<T> values, int most)
        where TKey : notnull =>
        from keys in few.SomeOf(most)
        from chosen in values.ListOf(keys.Count)
        select keys.Zip(chosen).DistinctBy(pair => pair.First).ToDictionary(pair => pair.First, pair => pair.Second);

    public static Gen<bool> OneIn(int times) => Gen.Choose(1, times).Select(drawn => drawn == 1);
}
