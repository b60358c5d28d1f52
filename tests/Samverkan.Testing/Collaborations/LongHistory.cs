using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Networks;
using Samverkan.Partners;
using Samverkan.Purposes;
using Samverkan.TargetGroups;
using static Samverkan.Testing.Collaborations.Scenes;

namespace Samverkan.Testing.Collaborations;

/// <summary>Histories of any length, of facts of every room in even shares: what a collaboration that goes on for many years would record.</summary>
public static class LongHistory
{
    private static readonly DateOnly Day = DateOnly.FromDateTime(Start.UtcDateTime);

    /// <summary>A collaboration of at least so many facts: two partners, a purpose, target group m1, contact c0, and round after round of the work.</summary>
    public static Collaboration Of(int facts)
    {
        var now = Running.And(new TargetGroupIdentified(new("m1"), "Nyanlända", "de som kom i år"), "u1@p1").And(new PersonNoted(new("c0"), new("v0")), "u1@p1");
        for (var round = 0; now.Ledger.Count < facts; round++)
            now = Round(now, round);
        return now;
    }

    /// <summary>One more of each kind of work, with a number that is not used before; among it a decision, with its ballots.</summary>
    public static Collaboration Round(Collaboration now, int number)
    {
        var proposal = new ProposalId($"f{number}");
        return Told(number).Aggregate(now, (sofar, told) => sofar.And(told.Fact, told.By))
            .And(new ProposalMade(proposal, new("p1"), "Ett förslag", [new FrameSet(Frame.Economy, $"ram {number}", number)]), "u1@p1")
            .And(new BallotCast(proposal, Ballot.For), "u1@p1").And(new BallotCast(proposal, Ballot.For), "u2@p2");
    }

    /// <summary>Facts of every room that anyone may state at any time, each with its speaker.</summary>
    public static IReadOnlyList<(Fact Fact, string By)> Told(int number) =>
    [
        (new ResourceStated(new($"r{number}"), new("p2"), ResourceKind.Premises, "en lokal"), "u2@p2"),
        (new RiskStated(new($"k{number}"), new("p1"), "en risk"), "u1@p1"),
        (new GoalStated(new($"g{number}"), new("p2"), "ett mål"), "u2@p2"),
        (new NeedStated(new($"n{number}"), new("p1"), "ett behov"), "u1@p1"),
        (new AspectStated(new($"a{number}"), new("m1"), AspectKind.Strength, "en styrka", Prevalence.Some), "u1@p1"),
        (new GroupKnowledgeStated(new($"i{number}"), new("m1"), "en kunskap", "en studie", Day), "u2@p2"),
        (new PersonNoted(new($"c{number + 1}"), new($"v{number + 1}")), "u1@p1"),
        (new TieNoted(new($"e{number}"), new($"c{number}"), new($"c{number + 1}"), TieKind.Cooperation, TieStrength.Fair, "samtal", Day), "u2@p2"),
        (new ReportGiven(new($"x{number}"), "allt enligt plan", number), "u1@p1"),
        (new CheckInHeld(new($"c{number}"), "läget", "vi går vidare"), "u2@p2"),
    ];
}
