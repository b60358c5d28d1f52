using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Testing.Collaborations;

namespace Samverkan.Tests.Ledgers;

/// <summary>The laws are worth what the histories reach: these count it.</summary>
public sealed class HistoryCoverageTests
{
    private static readonly IReadOnlyList<History> Some = [.. Enumerable.Range(0, 1000).Select(seed => HistoryGen.Of(seed, HistoryGen.Longest))];

    [Fact]
    public void Histories_OfEveryKindOfFact_RecordAndRefuseIt()
    {
        var turns = Some.SelectMany(history => history.Turns).ToArray();
        var recorded = Some.SelectMany(history => history.End.Ledger).Select(entry => entry.Fact.GetType()).ToHashSet();
        var refused = turns.Where(turn => turn.Recorded.IsRefused).Select(turn => turn.Step.Fact.GetType()).ToHashSet();

        Assert.Equal([], FactKinds.All.Except(recorded).Select(kind => kind.Name));
        Assert.Equal([], FactKinds.All.Except(refused).Select(kind => kind.Name));
    }

    [Fact]
    public void Histories_Together_ReachEveryPhaseAndOutcome()
    {
        var phases = Some.SelectMany(history => history.States).Select(state => state.Phase).ToHashSet();
        var outcomes = Some.SelectMany(history => history.End.Governance.Proposals.Values).Select(proposal => proposal.Outcome).ToHashSet();

        Assert.Equal(Enum.GetValues<Phase>(), phases.Order());
        Assert.Equal(Enum.GetValues<Outcome>(), outcomes.OfType<Outcome>().Order());
    }

    /// <summary>What the laws of voting and agreement need to meet: every rule in force, second calls, leaders and partners that vote, groups that may.</summary>
    [Fact]
    public void Histories_Together_ReachEveryRuleOfDecisionAndEveryKindOfCall()
    {
        var proposals = Some.SelectMany(history => history.End.Governance.Proposals.Values).ToArray();

        Assert.Equal(Enum.GetValues<DecisionRule>(), proposals.Where(proposal => proposal.Voters is not null).Select(proposal => proposal.Rule).Distinct().Order());
        Assert.Contains(proposals, proposal => proposal is { Calls: 2, Outcome: Outcome.Carried } && proposal.Voters!.Voters.Count > proposal.Ballots.Count);
        Assert.Contains(proposals, proposal => proposal is { Calls: 1, Outcome: Outcome.Carried });
        Assert.Contains(proposals, proposal => proposal.Voters is not null && proposal.Ballots.Any(cast => cast.Voter == Voter.Leader));
        Assert.Contains(proposals, proposal => proposal.GroupsWithBallot.Count > 0);
        Assert.Contains(Some, history => history.End.Partners.NotBound.Any());
        Assert.Contains(Some, history => history.End.Partners.Agreements.Count > 2 && history.End.Partners.InForce?.Number > 1);
    }

    [Fact]
    public void Histories_Mostly_RunWithGoalsNeedsTensionsAndDecisions()
    {
        Assert.InRange(Share(end => end.Purposes.HasRun), 0.8, 1);
        Assert.InRange(Share(end => end.Purposes.Goals.Count > 1 && end.Purposes.Needs.Count > 1), 0.7, 1);
        Assert.InRange(Share(end => end.Purposes.Tensions.Count > 0), 0.3, 1);
        Assert.InRange(Share(end => end.Governance.Proposals.Values.Any(proposal => proposal.Outcome == Outcome.Carried)), 0.8, 1);
        Assert.InRange(Share(end => end.Partners.All.Values.Any(partner => partner.HasLeft)), 0.4, 1);
        Assert.InRange(Share(end => end.Governance.Proposals.Values.Any(proposal => proposal.Outcome == Outcome.CarriedNotEnacted)), 0.05, 1);
        Assert.InRange(Some.SelectMany(history => history.Turns).Average(turn => turn.Recorded.IsRefused ? 1.0 : 0.0), 0.2, 0.5);
    }

    /// <summary>Each refusal rule that is not about files turns up by chance too, so that laws are checked near every rule.</summary>
    [Fact]
    public void Histories_Together_AreRefusedByNearlyEveryRule()
    {
        var rules = Some.SelectMany(history => history.Turns).Where(turn => turn.Recorded.IsRefused).Select(turn => turn.Recorded.Refusal!.Rule).ToHashSet(StringComparer.Ordinal);

        Assert.True(rules.Count >= 48, string.Join(' ', rules.Order(StringComparer.Ordinal)));
    }

    private static double Share(Func<Collaboration, bool> has) => Some.Average(history => has(history.End) ? 1.0 : 0.0);
}
