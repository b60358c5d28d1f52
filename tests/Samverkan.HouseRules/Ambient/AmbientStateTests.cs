using System.Globalization;

namespace Samverkan.HouseRules.Ambient;

public sealed class AmbientStateTests
{
    private static readonly IReadOnlySet<string> Banned = AmbientState.Banned(File.ReadAllLines(Repository.PathTo("src", "BannedSymbols.txt")));

    [Fact]
    public void NoShippedCodeUsesTheClockChanceOrCultureOfTheMachine() =>
        Breach.None(AmbientState.Breaches(Shipped.All.SelectMany(assembly => assembly.GetTypes()), Banned));

    [Theory]
    [InlineData("P:System.DateTime.Now")]
    [InlineData("P:System.DateTimeOffset.UtcNow")]
    [InlineData("P:System.Environment.TickCount64")]
    [InlineData("M:System.Guid.NewGuid")]
    [InlineData("T:System.Random")]
    [InlineData("P:System.Globalization.CultureInfo.CurrentCulture")]
    [InlineData("M:System.String.Compare(System.String,System.String)")]
    [InlineData("M:System.String.ToLower")]
    public void ABannedSymbol_UsedAnywhere_IsCaught(string symbol)
    {
        Assert.Contains(symbol, Banned);
        Breach.Of(symbol + " is banned", AmbientState.Breaches([typeof(Planted), .. typeof(Planted).GetNestedTypes(System.Reflection.BindingFlags.NonPublic)], Banned));
    }

    [Fact]
    public void EveryShippedProjectIsReadByTheAnalyzer()
    {
        Breach.None(AnalyzerIsOn.Breaches(File.ReadAllText(Repository.PathTo("src", "Directory.Build.props")), "src/Directory.Build.props"));
        Breach.None(Directory.GetFiles(Repository.PathTo("src"), "*.csproj", SearchOption.AllDirectories)
            .SelectMany(project => AnalyzerIsOn.Silenced(File.ReadAllText(project), Path.GetFileName(project))));
        Breach.None(AnalyzerIsOn.Silenced(File.ReadAllText(Repository.PathTo(".editorconfig")), ".editorconfig"));
        Breach.None(AnalyzerIsOn.Silenced(File.ReadAllText(Repository.PathTo("Directory.Build.props")), "Directory.Build.props"));
    }

    [Fact]
    public void AProject_ThatSilencesTheAnalyzer_IsCaught()
    {
        Breach.Of("planted", AnalyzerIsOn.Silenced("<NoWarn>RS0030;CS1591</NoWarn>", "planted"));
        Breach.Of("planted", AnalyzerIsOn.Silenced("dotnet_diagnostic.RS0030.severity = none", "planted"));
        Breach.Of("planted", AnalyzerIsOn.Breaches("<Project><ItemGroup><AdditionalFiles Include=\"Other.txt\" /></ItemGroup></Project>", "planted"));
    }

#pragma warning disable CA1812, CA1304, CA1305, CA1308, CA1309, CA1311, CA1310, CA5394, IDE0079 // Planted: uses what the machine happens to say.
    private sealed class Planted
    {
        public static DateTime Now() => DateTime.Now;

        public static Func<DateTimeOffset> Later() => () => DateTimeOffset.UtcNow;

        public static async Task<long> Ticks()
        {
            await Task.Yield();
            return Environment.TickCount64;
        }

        public static Lazy<Guid> Id() => new(Guid.NewGuid);

        public static int Roll() => Random.Shared.Next();

        public static string Culture => CultureInfo.CurrentCulture.Name;

        public static int Order(string a, string b) => string.Compare(a, b);

        public static string Lower(string text) => text.ToLower();
    }
#pragma warning restore CA1812, CA1304, CA1305, CA1308, CA1309, CA1311, CA1310, CA5394, IDE0079
}
