using FsCheck;
using FsCheck.Fluent;
using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Testing.Recruitment;

/// <summary>Offers of a few partners; the same partner may make several, and two may bridge the same.</summary>
public static class OfferGen
{
    public static Gen<Offer> Any { get; } =
        from partner in Gen.Elements(Pool.Partners)
        from names in Values.Name.NonEmptyListOf()
        from capacity in Gen.Choose(1, 20).OrNull(2)
        from days in Gen.Choose(0, 30).OrNull(2)
        select new Offer(new PartnerId(partner), [.. names.Take(2)]) { Capacity = capacity, Days = days };
}
