using Samverkan.Kernel;
using Samverkan.Testing.Collaborations;
using Xunit.Abstractions;

namespace Samverkan.Tests.Oracle;

/// <summary>The comparison is worth what it catches: the library with one rule bent is found out, whichever room the rule is in.</summary>
public sealed class OracleControlTests(ITestOutputHelper output)
{
    private const int Histories = 500;

    /// <summary>The rooms that the library has: each has a kind of facts.</summary>
    private static IEnumerable<string> Rooms =>
        typeof(Fact).Assembly.GetTypes().Where(type => type.BaseType == typeof(Fact) && type.IsAbstract).Select(type => type.Name[..^"Fact".Length]);

    public static TheoryData<string> Planted => [.. Faults.All.Keys];

    [Theory]
    [MemberData(nameof(Planted))]
    public void Comparison_OfALibraryWithOneRuleBent_FindsADifference(string fault)
    {
        var found = Enumerable.Range(0, Histories).Select(seed => Comparison.Of(seed, new FaultySubject(Scenes.Unformed, Faults.All[fault]), new())).FirstOrDefault(difference => difference is not null);

        output.WriteLine(found);
        Assert.NotNull(found);
    }

    /// <summary>What is wrapped around the library bends nothing by itself.</summary>
    [Fact]
    public void Comparison_OfALibraryWithNoRuleBent_FindsNone() =>
        Assert.All(Enumerable.Range(0, 10), seed => Assert.Null(Comparison.Of(seed, new FaultySubject(Scenes.Unformed, new()), new())));

    [Fact]
    public void Faults_Together_AreInEveryRoom() =>
        Assert.Equal(Rooms.Order(StringComparer.Ordinal), Faults.All.Keys.Select(fault => fault.Split(':')[0]).Distinct().Order(StringComparer.Ordinal));
}
