using System.Text;
using Samverkan.Governance;
using Samverkan.Guidance;
using Samverkan.Kernel;

namespace Samverkan.Tests.Guidance;

/// <summary>Each rule of the review has a smallest ledger that triggers it, and one that is nearly the same and does not.</summary>
public sealed class MinimalLedgerTests
{
    private const int NearlyTheSame = 3;

    public static TheoryData<string> Rules => [.. RuleBook.Findings.Select(rule => rule.Id)];

    /// <summary>Without any one of its entries the rest is refused, or the rule finds nothing.</summary>
    [Theory]
    [MemberData(nameof(Rules))]
    public void Rule_OfItsSmallestLedger_NeedsEveryEntry(string rule)
    {
        var smallest = Smallest(ReviewRows.Finding(rule).Select(MinimalLedger.Finding));

        Assert.True(smallest.Holds(smallest.Entries));
        Assert.All(smallest.Entries, entry => Assert.False(smallest.Holds(smallest.Entries.Where(other => other != entry))));
    }

    /// <summary>The same ledger at another time, or one that differs by a fact or two and what it takes to decide on them.</summary>
    [Theory]
    [MemberData(nameof(Rules))]
    public void Rule_OfALedgerNearlyTheSame_FindsNothing(string rule)
    {
        var pairs = from found in ReviewRows.Finding(rule) from left in ReviewRows.Leaving(rule) select Apart(found.In, left.In);

        Assert.InRange(pairs.DefaultIfEmpty(int.MaxValue).Min(), 0, NearlyTheSame);
    }

    [Fact]
    public void Rules_AllTogether_HangOnWhatIsWritten()
    {
        var path = Path.Combine(RulesDocumentTests.Root(), "tests", "Samverkan.Core.Tests", "Guidance", "minimal-ledgers.txt");
        if (Environment.GetEnvironmentVariable("SAMVERKAN_WRITE") == "1")
            File.WriteAllText(path, Written());

        Assert.Equal(Written(), File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    /// <summary>For each rule the smallest ledgers that the rows of the tests can be cut down to: found in, and judged and left alone in.</summary>
    private static string Written()
    {
        var text = new StringBuilder();
        foreach (var rule in RuleBook.Findings.Select(rule => rule.Id))
            text.Append(rule).Append('\n')
                .Append("  found: ").Append(Smallest(ReviewRows.Finding(rule).Select(MinimalLedger.Finding))).Append('\n')
                .Append("  left:  ").Append(Smallest(ReviewRows.Leaving(rule).Select(MinimalLedger.Leaving))).Append('\n');
        return text.ToString();
    }

    private static MinimalLedger Smallest(IEnumerable<MinimalLedger> ledgers) =>
        ledgers.OrderBy(ledger => ledger.Entries.Count).ThenBy(ledger => ledger.ToString(), StringComparer.Ordinal).First();

    private static int Apart(Collaboration one, Collaboration other)
    {
        var rest = Said(other).ToList();
        return Said(one).Count(fact => !rest.Remove(fact)) + rest.Count;
    }

    /// <summary>What is said, and what is decided, without how it was decided.</summary>
    private static IEnumerable<Fact> Said(Collaboration scene) =>
        scene.Ledger.Select(entry => entry.Fact).Where(fact => fact is not (ProposalMade or BallotCast or ProposalDecided or ProposalCalled or ProposalClosed or ProposalCalledAgain));
}
