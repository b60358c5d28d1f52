using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Testing.Collaborations;
using Xunit.Abstractions;

namespace Samverkan.Tests.Oracle;

/// <summary>Random histories by random actors, on the library and on a naive model of the same rules: after every step both say the same.</summary>
public sealed class OracleTests(ITestOutputHelper output)
{
    /// <summary>How many histories: enough for every change, and many more at night.</summary>
    private static readonly int Histories = Environment.GetEnvironmentVariable("SAMVERKAN_NIGHTLY") == "1" ? 10_000 : 500;

    [Fact]
    public void Collaboration_InRandomHistories_DoesWhatTheNaiveModelSays()
    {
        var claims = new Claims();
        var differences = Enumerable.Range(0, Histories).Select(seed => Comparison.Of(seed, new RealSubject(Scenes.Unformed), claims)).OfType<string>().Take(40).ToList();
        output.WriteLine($"{Histories} histories, seeds 0 to {Histories - 1}");
        output.WriteLine($"{claims}");
        Assert.True(differences.Count == 0, string.Join(Environment.NewLine, differences));
    }
}
