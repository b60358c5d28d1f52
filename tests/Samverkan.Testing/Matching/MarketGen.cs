using FsCheck;
using FsCheck.Fluent;
using Samverkan.Matching;
using Samverkan.Recruitment;
using Samverkan.Testing.Recruitment;

namespace Samverkan.Testing.Matching;

/// <summary>Markets of a few seekers and openings. Some are alike but for their id, so that scores are equal.</summary>
public static class MarketGen
{
    private static readonly Gen<RarityTable> Table =
        from openings in Gen.Choose(0, 1000)
        from counts in Pool.Skills.TableOf(Gen.Choose(0, openings), 5)
        select new RarityTable(openings, counts);

    private static readonly Gen<ulong> Seed =
        from high in Gen.Choose(int.MinValue, int.MaxValue)
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        select unchecked(((ulong)(uint)high << 32) | (uint)low);

    public static Gen<SmallMarket> Any { get; } = OfAtLeast(0);

    public static Gen<SmallMarketWithPair> WithPair { get; } =
        from market in OfAtLeast(1)
        from seeker in Gen.Elements(market.Seekers.ToArray())
        from opening in Gen.Elements(market.Openings.ToArray())
        select new SmallMarketWithPair(market, seeker, opening);

    /// <summary>The market without one of its seekers, openings or offers.</summary>
    public static IEnumerable<SmallMarket> Smaller(SmallMarket market)
    {
        for (var i = 0; i < market.Seekers.Count; i++)
            yield return market with { Seekers = Without(market.Seekers, i) };
        for (var i = 0; i < market.Openings.Count; i++)
            yield return market with { Openings = Without(market.Openings, i) };
        for (var i = 0; i < market.Offers.Count; i++)
            yield return market with { Offers = Without(market.Offers, i) };
    }

    private static Gen<SmallMarket> OfAtLeast(int least) =>
        from seekers in People(least)
        from openings in Work(least)
        from count in Gen.Choose(0, 3)
        from offers in OfferGen.Any.ListOf(count)
        from policy in PolicyGen.Any
        from table in Table.OrNothing(2)
        from seed in Seed
        from vocabulary in VocabularyGen.Any.OrNothing(3)
        select new SmallMarket(seekers, openings, [.. offers], policy, table, seed, vocabulary);

    private static Gen<List<Seeker>> People(int least) =>
        from count in Gen.Choose(least, 6)
        from ids in Gen.Shuffle(Pool.SeekerIds)
        from each in SeekerGen.Any.ListOf(count)
        from alike in Make.OneIn(3).ListOf(count)
        select Renamed(each, alike).Select((seeker, i) => seeker.But(draft => draft.Id = new SeekerId(ids[i]))).ToList();

    private static Gen<List<Opening>> Work(int least) =>
        from count in Gen.Choose(least, 5)
        from ids in Gen.Shuffle(Pool.OpeningIds)
        from each in OpeningGen.Any.ListOf(count)
        from alike in Make.OneIn(3).ListOf(count)
        select Renamed(each, alike).Select((opening, i) => opening.But(draft => draft.Id = new OpeningId(ids[i]))).ToList();

    /// <summary>Those marked alike are as the first one.</summary>
    private static IEnumerable<T> Renamed<T>(IEnumerable<T> each, IEnumerable<bool> alike)
    {
        var all = each.ToList();
        return all.Zip(alike, (one, isAlike) => isAlike ? all[0] : one);
    }

    private static List<T> Without<T>(IReadOnlyList<T> all, int index) => [.. all.Where((_, i) => i != index)];
}
