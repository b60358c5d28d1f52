using Samverkan.Agility;
using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Purposes;
using Samverkan.Testing.Collaborations;
using static Samverkan.Testing.Collaborations.AgilityCast;
using static Samverkan.Testing.Collaborations.AgilityScenes;
using static Samverkan.Testing.Collaborations.Cast;
using static Samverkan.Testing.Collaborations.GroupCast;

namespace Samverkan.Tests.Agility;

/// <summary>What facts of areas, matters, opportunities and changes lead to.</summary>
public sealed class AgilityEffectTests
{
    private const string Doing = "u3@wg:w1";

    [Fact]
    public void AreaLeadTaken_ByEachKind_LeadsUntilLeftOrGone()
    {
        var led = Mandated.And(new AreaNamed(V3, "filmer"), "u5@leader")
            .And(new AreaLeadTaken(V1), Doing).And(new AreaLeadTaken(V2), "u2@p2").And(new AreaLeadTaken(V3), "u5@leader");

        Assert.Equal([new(Wg1, null), new(null, P2), new(null, null)], Leads(led));
        Assert.True(led.Agility.Areas[V3].Lead!.IsProcessLeader);
        Assert.False(led.Agility.Areas[V2].Lead!.IsProcessLeader);
        Assert.Equal([null, new(null, P2), new(null, null)], Leads(led.And(new AreaLeadLeft(V1, "tiden tog slut"), Doing)));
        Assert.Equal([new(Wg1, null), null, new(null, null)], Leads(led.Decided(D1, new AreaLeadLeft(V2))));
        Assert.Equal([new(Wg1, null), null, new(null, null)], Leads(led.And(new PartnerLeft(P2), "u2@p2")));
        Assert.Equal([null, new(null, P2), new(null, null)], Leads(led.Decided(D1, new WorkingGroupEnded(Wg1, "klar"))));
        Assert.Equal([new(Wg1, null), new(null, P2), null], Leads(led.And(new ProcessLeaderReleased(), "u5@leader")));
        Assert.Equal((null, true), (led.And(new AreaEnded(V2, "klart"), "u5@leader").Agility.Areas[V2].Lead, led.And(new AreaEnded(V2, "klart"), "u5@leader").Agility.Areas[V2].IsEnded));
    }

    [Fact]
    public void ActivityPlacedInArea_Anew_MovesTheActivity() => Assert.Equal(V1, Mandated.Decided(D1, new ActivityPlacedInArea(Act2, V1)).Agility.Placed[Act2]);

    [Fact]
    public void MandateCoversArea_MoreThanOne_CoversAll() => Assert.Equal([V1, V2], Mandated.Decided(D1, new MandateCoversArea(Man1, V2)).Agility.Covered[Man1]);

    [Fact]
    public void MatterAnswered_FirstProposedThenDecided_SaysBoth()
    {
        var routed = Working.Agility.Matters[J1];
        var proposed = Working.And(new ProposalMade(D1, P1, "en buss", [new ProjectGoalStated(G1, "en buss")]), "u1@p1").And(new MatterAnswered(J1, MatterOutcome.Proposed, "vi tar upp det", D1), "u5@leader");
        var decided = Working.Decided(D1, new ProjectGoalStated(G1, "en buss")).And(new MatterAnswered(J1, MatterOutcome.Proposed, "vi tar upp det", D1), "u1@p1").And(new MatterAnswered(J1, MatterOutcome.Decided, "ja", D1), "u1@p1");
        var returned = Working.And(new MatterAnswered(J1, MatterOutcome.Returned, "ni får", null, Man1), "u2@p2");

        Assert.Equal(("u3@wg:w1", "en buss", "pengarna räcker inte", Man1), (routed.By.ToString(), routed.Statement, routed.Reason, routed.Mandate));
        Assert.Equal((null, null), (routed.Outcome, routed.Answer));
        Assert.Equal((MatterOutcome.Proposed, "vi tar upp det", D1, null), Told(proposed));
        Assert.Equal((MatterOutcome.Decided, "ja", D1, null), Told(decided));
        Assert.Equal((MatterOutcome.Returned, "ni får", null, Man1), Told(returned));
    }

    [Theory]
    [InlineData("u1@p1")]
    [InlineData("u5@leader")]
    [InlineData("u3@wg:w1")]
    [InlineData("u4@group:m1")]
    public void OpportunitySeen_ByAnyoneInTheCollaboration_IsKept(string by)
    {
        var seen = Mandated.And(new OpportunitySeen(Z2, OpportunityKind.Channel, "en podd"), by).And(new ConditionChangeNoted(Y2, "bussen läggs ner", X1), by);

        Assert.Equal(new Opportunity(Z2, OpportunityKind.Channel, "en podd", seen.Ledger[^2].At), seen.Agility.Opportunities[Z2]);
        Assert.Equal(new ConditionChange(Y2, "bussen läggs ner", X1, seen.Ledger[^1].At), seen.Agility.Changes[Y2]);
    }

    [Fact]
    public void Opportunity_TakenOrLeft_SaysWhatBecameOfIt()
    {
        var taken = Working.And(new OpportunityTaken(Z1, "vi besöker det", Act1), Doing).Agility.Opportunities[Z1];
        var left = Working.And(new OpportunityLeft(Z1, "för långt bort"), "u1@p1").Agility.Opportunities[Z1];

        Assert.Equal((false, true, true), (Working.Agility.Opportunities[Z1].IsAnswered, taken.IsAnswered, left.IsAnswered));
        Assert.Equal(("vi besöker det", Act1, null), (taken.TakenHow, taken.Activity, taken.LeftBecause));
        Assert.Equal((null, "för långt bort"), (left.TakenHow, left.LeftBecause));
    }

    [Fact]
    public void Change_AdaptedTo_KeepsEachAdaptation()
    {
        var adapted = Working.And(new AdaptationMade(Y1, "vi möts närmare", Act1), Doing).And(new AdaptationMade(Y1, "skjuts ingår", null, H1), "u1@p1");

        Assert.Equal(
            [new Adaptation("vi möts närmare", Act1, null, adapted.Ledger[^2].At), new Adaptation("skjuts ingår", null, H1, adapted.Ledger[^1].At)],
            adapted.Agility.Changes[Y1].Adaptations);
        Assert.Equal("alla cyklar", Working.And(new NoAdaptationNeeded(Y1, "alla cyklar"), Doing).Agility.Changes[Y1].NothingNeededBecause);
    }

    [Fact]
    public void SteeringGroupDecidedOperation_WhereTheAgreementAllows_IsKept()
    {
        var decided = Working.Agreed(new(Agr1, P1, DecisionRule.Consent, "så", SteeringGroupDecidesOperations: true)).Decided(D1, new SteeringGroupDecidedOperation(F2, "en sal"));

        Assert.Equal([new SteeringGroupDecision(F2, "en sal", decided.Ledger[^1].At)], decided.Agility.BySteeringGroup.Values);
    }

    private static IEnumerable<AreaLead?> Leads(Collaboration scene) => scene.Agility.Areas.Values.Select(area => area.Lead);

    private static (MatterOutcome?, string?, ProposalId?, MandateId?) Told(Collaboration scene)
    {
        var matter = scene.Agility.Matters[J1];
        return (matter.Outcome, matter.Answer, matter.Proposal, matter.ReturnedTo);
    }
}
