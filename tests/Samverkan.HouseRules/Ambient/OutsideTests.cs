namespace Samverkan.HouseRules.Ambient;

public sealed class OutsideTests
{
    [Fact]
    public void CoreOpensNothingItself() => Breach.None(Outside.Breaches(Shipped.Core.GetTypes()));

    [Theory]
    [InlineData("Read")]
    [InlineData("Say")]
    [InlineData("Fetch")]
    public void ACall_ToTheOutside_IsCaught(string method) => Breach.Of(method, Outside.Breaches([typeof(Planted)]));

    private static class Planted
    {
        public static string Read(string path) => File.ReadAllText(path);

        public static void Say() => Console.WriteLine();

        public static Uri? Fetch(System.Net.Http.HttpClient client) => client.BaseAddress;
    }
}
