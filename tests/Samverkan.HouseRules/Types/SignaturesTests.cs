using Ardalis.GuardClauses;
using OneOf;

namespace Samverkan.HouseRules.Types;

public sealed class SignaturesTests
{
    public static TheoryData<Type> Breakers =>
        [typeof(Returns), typeof(Takes), typeof(Offers), typeof(Holds), typeof(Constrains<>), typeof(Extends), typeof(Builds), typeof(Converts), typeof(Protects)];

    [Fact]
    public void NoVisibleSignatureNamesABareUnionOrAGuard() => Breach.None(Signatures.Breaches(Shipped.PublicTypes));

    [Theory]
    [MemberData(nameof(Breakers))]
    public void ABareUnionOrGuard_InAnyVisiblePlace_IsCaught(Type breaker)
    {
        ArgumentNullException.ThrowIfNull(breaker);
        Breach.Of(breaker.Name, Signatures.Breaches([breaker]));
    }

    [Fact]
    public void ANamedUnion_WithNothingOfItsOwn_IsNoBreach() => Breach.None(Signatures.Breaches([typeof(Named), typeof(Hides)]));

#pragma warning disable CA1812, CA1051, CA2225 // Planted: wrong on purpose, and never made.
    internal sealed class Named : OneOfBase<int, string>
    {
        private Named(OneOf<int, string> one)
            : base(one)
        {
        }
    }

    internal sealed class Hides
    {
        internal static OneOf<int, string> Give() => 1;
    }

    internal sealed class Returns
    {
        public static Task<OneOf<int, string>[]> Give() => Task.FromResult<OneOf<int, string>[]>([]);
    }

    internal sealed class Takes
    {
        public static void Take(in OneOf<int, string> one) => _ = one;
    }

    internal sealed class Offers
    {
        public static IGuardClause Against => Guard.Against;
    }

    internal sealed class Holds
    {
        public readonly OneOf<int, string> One = 1;
    }

    internal sealed class Constrains<T>
        where T : IOneOf;

    internal sealed class Extends : List<OneOf<int, string>>;

    internal sealed class Builds(OneOf<int, string> one)
    {
        public override string ToString() => one.ToString()!;
    }

    internal sealed class Converts
    {
        public static implicit operator Converts(OneOf<int, string> one) => new();
    }

    internal abstract class Protects
    {
        protected abstract OneOf<int, string> Give();
    }
#pragma warning restore CA1812, CA1051, CA2225
}
