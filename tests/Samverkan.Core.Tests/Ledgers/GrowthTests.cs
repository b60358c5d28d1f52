using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Networks;
using Samverkan.Testing.Collaborations;
using Xunit.Abstractions;

namespace Samverkan.Tests.Ledgers;

/// <summary>That a long history costs no more a fact than a short one, in bytes allocated: those are the same on every machine.</summary>
public sealed class GrowthTests(ITestOutputHelper output)
{
    private const int Few = 1_000;
    private const int Some = 10_000;
    private const int Many = 30_000;
    private const int VeryMany = 100_000;
    private const int Fresh = 1_000_000;

    private static readonly Lazy<Collaboration> Short = new(() => LongHistory.Of(Few));
    private static readonly Lazy<Collaboration> Middle = new(() => LongHistory.Of(Some));
    private static readonly Lazy<Collaboration> Long = new(() => LongHistory.Of(Many));

    [Fact]
    public void LongHistory_OfAnyLength_HoldsFactsOfEveryRoomAndDecisions()
    {
        var spaces = Short.Value.Ledger.Select(entry => entry.Fact.GetType().Namespace).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(["Samverkan.Governance", "Samverkan.Networks", "Samverkan.Partners", "Samverkan.Purposes", "Samverkan.TargetGroups"], spaces);
        Assert.All(Short.Value.Governance.Proposals.Values, proposal => Assert.Equal(Outcome.Carried, proposal.Outcome));
        Assert.InRange(Short.Value.Ledger.Count, Few, Few + 20);
    }

    /// <summary>Tables are trees, which grow by a level when they double: within a fifth from ten to a hundred thousand facts.</summary>
    [Fact]
    public void Replay_OfTenTimesAsMany_AllocatesAsMuchAFact()
    {
        var (some, many, veryMany) = (Replaying(Middle.Value), Replaying(Long.Value), Replaying(LongHistory.Of(VeryMany)));
        output.WriteLine($"bytes a fact: {some:F0} of {Some}, {many:F0} of {Many}, {veryMany:F0} of {VeryMany}");

        Assert.InRange(many / some, 0.8, 1.2);
        Assert.InRange(veryMany / some, 0.8, 1.2);
    }

    public static TheoryData<string> Kinds => [.. LongHistory.Told(0).Select(told => told.Fact.GetType().Name), nameof(ProposalMade), nameof(BallotCast), "the ballot that decides"];

    /// <summary>Thirty times the facts make trees half as deep again, and no more: a table that was copied would cost thirty times as much.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void Record_OnThirtyTimesAsMany_AllocatesLittleMore(string kind)
    {
        var (few, many) = (Recording(Short.Value, kind), Recording(Long.Value, kind));
        output.WriteLine($"{kind}: {few} bytes on {Few}, {many} on {Many}");

        Assert.InRange((double)many / few, 0.5, 2);
    }

    private static double Replaying(Collaboration collaboration)
    {
        Entry[] entries = [.. collaboration.Ledger];
        return (double)Least(() => Collaboration.Replay(collaboration.Id, entries).Require()) / entries.Length;
    }

    private static long Recording(Collaboration now, string kind)
    {
        var proposal = new ProposalId("f1000000");
        var made = new ProposalMade(proposal, new("p1"), "Ett förslag", [new FrameSet(Frame.Economy, "en ram", 1)]);
        var first = now.And(made, "u1@p1");
        var (before, fact, by) = kind switch
        {
            nameof(ProposalMade) => (now, made, "u1@p1"),
            nameof(BallotCast) => (first, new BallotCast(proposal, Ballot.For), "u1@p1"),
            "the ballot that decides" => (first.And(new BallotCast(proposal, Ballot.For), "u1@p1"), new BallotCast(proposal, Ballot.For), "u2@p2"),
            _ => Told(now, kind),
        };
        var (actor, at) = (Scenes.By(by), before.Next());
        return Least(() => before.Record(fact, actor, at).Require());
    }

    private static (Collaboration Before, Fact Fact, string By) Told(Collaboration now, string kind)
    {
        var (fact, by) = LongHistory.Told(Fresh).Single(told => told.Fact.GetType().Name == kind);
        return (fact is TieNoted tie ? now.And(new PersonNoted(tie.From, new("v1000000")), "u1@p1").And(new PersonNoted(tie.To, new("v1000001")), "u1@p1") : now, fact, by);
    }

    /// <summary>The least of a few: what runs for the first time is compiled on the way.</summary>
    private static long Least(Action run)
    {
        var least = long.MaxValue;
        for (var turn = 0; turn < 3; turn++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            run();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
