using Samverkan.HouseRules.Rooms.Planted.Kernel;
using Samverkan.HouseRules.Rooms.Planted.Partners;
using Samverkan.HouseRules.Rooms.Planted.Purposes;

namespace Samverkan.HouseRules.Rooms;

public sealed class RoomDirectionTests
{
    private static readonly RoomDirection Planted = new("Samverkan.HouseRules.Rooms.Planted", ["Kernel", "Partners", "Purposes"], ["Json"]);

    public static TheoryData<Type> Breakers =>
    [
        typeof(ByBase), typeof(ByInterface), typeof(ByField), typeof(ByParameter), typeof(ByReturn), typeof(ByTypeArgument), typeof(ByConstraint),
        typeof(ByAttribute), typeof(ByGenericAttributeArgument), typeof(ByCall), typeof(ByCast), typeof(ByCatch), typeof(ByLambda), typeof(ByAsync),
        typeof(ByIterator), typeof(ByLocalFunction), typeof(ByProperty), typeof(ByGenericMethod), typeof(ByComposition), typeof(ByRoot),
    ];

    [Fact]
    public void ARoomUsesOnlyTheRoomsAboveIt() => Breach.None(RoomDirection.Core.Breaches(Shipped.Core.GetTypes()));

    [Theory]
    [MemberData(nameof(Breakers))]
    public void ALowerRoom_UsedInAnyWay_IsCaught(Type breaker)
    {
        ArgumentNullException.ThrowIfNull(breaker);
        Breach.Of(breaker.FullName!, Planted.Breaches(WithNested(breaker)));
    }

    [Fact]
    public void ANamespace_ThatIsNoRoom_IsCaught() =>
        Breach.Of("Planted.Helpers.Helper", Planted.Breaches([typeof(Planted.Helpers.Helper)]));

    [Fact]
    public void ARoomAbove_UsedInAnyWay_IsNoBreach() => Breach.None(Planted.Breaches(WithNested(typeof(Obedient))));

    private static Type[] WithNested(Type type) => [type, .. type.GetNestedTypes(System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Public).SelectMany(WithNested)];
}
