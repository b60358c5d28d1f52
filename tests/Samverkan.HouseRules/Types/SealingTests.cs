namespace Samverkan.HouseRules.Types;

public sealed class SealingTests
{
    [Fact]
    public void EveryPublicClassIsSealedOrListed() => Breach.None(Sealing.Breaches([.. Shipped.PublicTypes], Sealing.Open));

    [Fact]
    public void AnOpenClass_NotListed_IsCaught()
    {
        var nothing = new Dictionary<string, string>();
        Breach.Of(nameof(PlantedOpen), Sealing.Breaches([typeof(PlantedOpen)], nothing));
        Breach.Of(nameof(PlantedAbstract), Sealing.Breaches([typeof(PlantedAbstract)], nothing));
        Breach.None(Sealing.Breaches([typeof(SealingTests), typeof(Sealing), typeof(Action)], nothing));
    }

    [Fact]
    public void AListedClass_MustStillBeAbstract()
    {
        Breach.None(Sealing.Breaches([typeof(PlantedAbstract)], Listed<PlantedAbstract>()));
        Breach.Of(nameof(PlantedOpen), Sealing.Breaches([typeof(PlantedOpen)], Listed<PlantedOpen>()));
        Breach.Of(nameof(PlantedAbstract), Sealing.Breaches([], Listed<PlantedAbstract>()));
    }

    private static Dictionary<string, string> Listed<T>() => new() { [typeof(T).FullName!] = "planted" };

#pragma warning disable CA1852 // Planted: open on purpose.
    internal class PlantedOpen;
#pragma warning restore CA1852

    internal abstract class PlantedAbstract;
}
