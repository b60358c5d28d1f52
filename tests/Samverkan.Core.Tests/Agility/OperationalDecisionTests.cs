using Samverkan.Agility;
using Samverkan.Governance;
using Samverkan.Json;
using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Testing.Collaborations;
using Samverkan.Tests.Ledgers;
using static Samverkan.Testing.Collaborations.AgilityCast;
using static Samverkan.Testing.Collaborations.AgilityScenes;
using static Samverkan.Testing.Collaborations.Cast;

namespace Samverkan.Tests.Agility;

/// <summary>Decisions within mandates: who takes them, what they use, what they record and when, and what becomes of them when the mandate changes.</summary>
public sealed class OperationalDecisionTests
{
    private const string Doing = "u3@wg:w1";
    private static readonly DateOnly Today = GroupScenes.Today;
    private static readonly ActivityPlanned Trip = new(new("a4"), "en resa", P2);
    private static readonly OperationalDecisionMade Planning = new(F2, Man1, "vi planerar om", 1_000, V1, [Trip, new ActivityChanged(Act1, "två kurser", P2), new ActivityDropped(new("a4"), "nej")]);

    /// <summary>f2 will drop a1 from the third day on.</summary>
    private static readonly Collaboration Waiting = Working.And(new OperationalDecisionMade(F2, Man1, "kursen ställs in", 0, V1, [new ActivityDropped(Act1, "för få")], Today.AddDays(2)), Doing);

    [Theory]
    [InlineData("b1", "u3@wg:w1")]
    [InlineData("b2", "u2@p2")]
    [InlineData("b3", "u5@leader")]
    public void OperationalDecisionMade_ByTheHolder_NeedsNobodysApproval(string mandate, string by)
    {
        var decided = Mandated.And(new OperationalDecisionMade(F1, new(mandate), "så gör vi", 1_000), by);
        var decision = decided.Agility.Decisions[F1];

        Assert.Equal(Mandated.Ledger.Count + 1, decided.Ledger.Count);
        Assert.Equal((new MandateId(mandate), by, "så gör vi", 1_000L, Today), (decision.Mandate, decision.By.ToString(), decision.Statement, decision.Money, decision.From));
        Assert.Equal((null, false, false), (decision.Outcome, decision.IsEnded, decision.IsConfirmed));
        Assert.Equal(1_000, decided.Agility.UsedWithin(new(mandate)));
    }

    [Fact]
    public void OperationalDecisionMade_OfAllThatIsLeft_IsAdmittedAndAddsUp()
    {
        var all = Working.And(new OperationalDecisionMade(F2, Man1, "resten", 1_000), Doing);

        Assert.Equal(5_000, all.Agility.UsedWithin(Man1));
        Assert.Equal(0, all.Agility.UsedWithin(Man2));
        Assert.False(all.Try(new OperationalDecisionMade(F3, Man1, "gratis"), Doing).IsRefused);
        Assert.Equal(5_000, all.And(new OperationalDecisionEnded(F2, "nej"), Doing).Agility.UsedWithin(Man1));
    }

    [Theory]
    [InlineData(169, true)]
    [InlineData(170, true)]
    [InlineData(171, false)]
    public void OperationalDecisionMade_OnTheLastDayOfTheMandate_IsAdmittedAndNotAfter(int days, bool admitted) =>
        Assert.Equal(admitted, !Mandated.TryAfter(days, new OperationalDecisionMade(F1, Man1, "så"), Doing).IsRefused);

    [Fact]
    public void OperationalDecisionMade_WithFacts_RecordsThemAtOnceAsItself()
    {
        var planned = Working.And(Planning, Doing);

        Assert.Equal(
            [("u3@wg:w1", typeof(OperationalDecisionMade)), ("operation:f2", typeof(OperationalDecisionSettled)), ("operation:f2", typeof(ActivityPlanned)), ("operation:f2", typeof(ActivityChanged)), ("operation:f2", typeof(ActivityDropped))],
            planned.Ledger.TakeLast(5).Select(entry => (entry.By.ToString(), entry.Fact.GetType())));
        Assert.Equal(new OperationalDecisionSettled(F2, Outcome.Carried), planned.Ledger[^4].Fact);
        Assert.Equal(Outcome.Carried, planned.Agility.Decisions[F2].Outcome);
        Assert.Equal(("två kurser", P2, false), (planned.Partners.Activities[Act1].Statement, planned.Partners.Activities[Act1].Doer, planned.Partners.Activities[Act1].IsTakenOn));
        Assert.Equal(V1, planned.Agility.Placed[new("a4")]);
        Assert.Empty(planned.Agility.Waiting);
        Assert.True(State.Same(planned, State.Replayed(planned)));
    }

    [Fact]
    public void OperationalDecisionMade_ByTheLeader_MayPrioritiseResources()
    {
        var resourced = Working.And(new ResourceStated(R1, P1, ResourceKind.Jobs, "platser"), "u1@p1");

        Assert.Equal([R1], resourced.And(new OperationalDecisionMade(F2, Man3, "jobben först", 0, null, [new ResourcesPrioritised([R1], "så")]), "u5@leader").Partners.Priorities);
    }

    [Fact]
    public void OperationalDecisionMade_FromALaterDay_TakesEffectWithTheFirstEntryThen()
    {
        var before = Waiting.After(1, new OpportunitySeen(Z2, OpportunityKind.People, "så"), "u1@p1");
        var after = before.After(1, new OpportunityLeft(Z2, "så"), "u1@p1");

        Assert.Equal([F2], before.Agility.Waiting.Select(decision => decision.Id));
        Assert.Equal((ActivityState.Planned, null), (before.Partners.Activities[Act1].State, before.Agility.Decisions[F2].Outcome));
        Assert.Equal((ActivityState.Dropped, Outcome.Carried), (after.Partners.Activities[Act1].State, after.Agility.Decisions[F2].Outcome));
        Assert.Equal(["u1@p1", "operation:f2", "operation:f2"], after.Ledger.TakeLast(3).Select(entry => entry.By.ToString()));
        Assert.True(State.Same(after, State.Replayed(after)));
    }

    [Fact]
    public void OperationalDecisionMade_WhereTheFactsNoLongerHold_IsCarriedAndNotEnacted()
    {
        var done = Waiting.And(new ActivityDone(Act1), "u1@p1").After(2, new OpportunitySeen(Z2, OpportunityKind.People, "så"), "u1@p1");
        var moved = Waiting.Decided(D1, new ActivityPlacedInArea(Act1, V2)).After(2, new OpportunitySeen(Z2, OpportunityKind.People, "så"), "u1@p1");
        var closed = Waiting.And(new AreaEnded(V1, "klart"), "u5@leader").After(2, new OpportunitySeen(Z2, OpportunityKind.People, "så"), "u1@p1");

        Assert.Equal(new OperationalDecisionSettled(F2, Outcome.CarriedNotEnacted, "SAM175"), done.Ledger[^1].Fact);
        Assert.Equal(new OperationalDecisionSettled(F2, Outcome.CarriedNotEnacted, "SAM656"), moved.Ledger[^1].Fact);
        Assert.Equal(new OperationalDecisionSettled(F2, Outcome.CarriedNotEnacted, "SAM664"), closed.Ledger[^1].Fact);
        Assert.Equal(Outcome.CarriedNotEnacted, done.Agility.Decisions[F2].Outcome);
        Assert.Equal(ActivityState.Planned, moved.Partners.Activities[Act1].State);
        Assert.True(State.Same(done, State.Replayed(done)));
    }

    [Fact]
    public void OperationalDecisionMade_WhereTheMandateIsWithdrawnBeforeItTakesEffect_StandsAndTakesEffect()
    {
        var after = Waiting.Decided(D1, new MandateWithdrawn(Man1, "så")).After(2, new OpportunitySeen(Z2, OpportunityKind.People, "så"), "u1@p1");

        Assert.Equal([F1, F2], StandingDecisions.NoLongerCovered(after.Agility, after.Governance).Select(decision => decision.Id));
        Assert.Equal(ActivityState.Dropped, after.Partners.Activities[Act1].State);
    }

    [Fact]
    public void OperationalDecisionEnded_WhileItWaits_TakesNoEffect()
    {
        var ended = Waiting.And(new OperationalDecisionEnded(F2, "nej"), Doing).After(2, new OpportunitySeen(Z2, OpportunityKind.People, "så"), "u1@p1");

        Assert.Equal((Outcome.Withdrawn, true), (ended.Agility.Decisions[F2].Outcome, ended.Agility.Decisions[F2].IsEnded));
        Assert.Equal(ActivityState.Planned, ended.Partners.Activities[Act1].State);
        Assert.Null(Working.And(new OperationalDecisionEnded(F1, "nej"), Doing).Agility.Decisions[F1].Outcome);
        Assert.Equal(Outcome.Carried, Working.And(Planning, Doing).Decided(D1, new OperationalDecisionEnded(F2, "nej")).Agility.Decisions[F2].Outcome);
    }

    [Fact]
    public void CollaborationClosed_WhileADecisionWaits_LetsItLapse()
    {
        var closed = Waiting.Decided(D1, new CollaborationClosed("klart"));

        Assert.Equal(Outcome.Lapsed, closed.Agility.Decisions[F2].Outcome);
        Assert.Empty(closed.Agility.Waiting);
        Assert.Equal(ActivityState.Planned, closed.After(3, new PartnerLeft(P2), "u2@p2").Partners.Activities[Act1].State);
    }

    /// <summary>f1 uses 4,000; f2 the last 1,000; f3 nothing.</summary>
    [Fact]
    public void NoLongerCovered_WhenTheMandateChanges_NamesJustThoseItWouldNotHaveCovered()
    {
        var three = Working.And(new OperationalDecisionMade(F2, Man1, "resten", 1_000), Doing).And(new OperationalDecisionMade(F3, Man1, "gratis", 0, null, null, Today.AddDays(20)), Doing);

        Assert.Equal([], Flagged(three));
        Assert.Equal([], Flagged(three.Decided(D1, new MandateChanged(Man1, "lokaler", 9_000, First, Last))));
        Assert.Equal([F2], Flagged(three.Decided(D1, new MandateChanged(Man1, "lokaler", 4_000, First, Last))));
        Assert.Equal([F1, F2], Flagged(three.Decided(D1, new MandateChanged(Man1, "lokaler", 3_999, First, Last))));
        Assert.Equal([F3], Flagged(three.Decided(D1, new MandateChanged(Man1, "lokaler", 5_000, First, Today.AddDays(19)))));
        Assert.Equal([], Flagged(three.Decided(D1, new MandateChanged(Man1, "lokaler", 5_000, Today, Today.AddDays(20)))));
        Assert.Equal([F1, F2, F3], Flagged(three.Decided(D1, new MandateChanged(Man1, "lokaler", 5_000, Today.AddDays(1), Last))));
        Assert.Equal([F1, F2, F3], Flagged(three.Decided(D1, new MandateChanged(Man1, "möbler", 5_000, First, Last))));
        Assert.Equal([F1, F2, F3], Flagged(three.Decided(D1, new MandateWithdrawn(Man1, "så"))));
        Assert.Equal([F1, F2, F3], Flagged(three.Decided(D1, new WorkingGroupEnded(Wg1, "klar"))));
    }

    [Fact]
    public void NoLongerCovered_OnceConfirmedOrEnded_NamesItNoMore()
    {
        var withdrawn = Working.And(new OperationalDecisionMade(F2, Man1, "resten", 1_000), Doing).Decided(D1, new MandateWithdrawn(Man1, "så"));

        Assert.Equal([F2], Flagged(withdrawn.Decided(D2, new OperationalDecisionConfirmed(F1, "salen är hyrd"))));
        Assert.Equal([F1], Flagged(withdrawn.Decided(D2, new OperationalDecisionEnded(F2, "så"))));
        Assert.True(withdrawn.Decided(D2, new OperationalDecisionConfirmed(F1, "salen är hyrd")).Agility.Decisions[F1].IsConfirmed);
        Assert.Equal("SAM662", withdrawn.Decided(D2, new OperationalDecisionConfirmed(F1, "så")).Try(new ProposalMade(D3, P1, "igen", [new OperationalDecisionConfirmed(F1, "så")]), "u1@p1").Refusal?.Rule);
    }

    [Fact]
    public void Replay_WhereAMandatesDecisionEnactsOtherThanItCarried_IsRefused()
    {
        var entries = Working.And(Planning, Doing).Ledger.ToArray();
        entries[^1] = entries[^1] with { Fact = new ActivityDropped(Act1, "nej") };

        Assert.Equal(("SAM064", "operation:f2"), Told(entries));
        Assert.Equal(("SAM064", "operation:f2"), Told([.. entries.SkipLast(1)]));
        Assert.Equal(("SAM064", "operation:f2"), Told([.. entries.SkipLast(4)]));
    }

    [Fact]
    public void Replay_WhereAnOperationSpeaksThatNobodyDecided_IsRefused()
    {
        Entry forged = new(Working.Ledger.Count + 1, Working.Ledger[^1].At, Actor.Of(F1), new ActivityDropped(Act1, "nej"));

        Assert.Equal(("SAM054", "operation:f1"), Told([.. Working.Ledger, forged]));
        Assert.Equal("SAM054", Working.Record(forged.Fact, forged.By, forged.At).Refusal?.Rule);
    }

    [Fact]
    public void Actor_OfAnOperation_IsReadInALedgerAloneAndIsNoStrategicDecision()
    {
        var operation = Actor.Of(F1);

        Assert.Equal(("operation:f1", ActorKind.Operation, F1, null), (operation.ToString(), operation.Kind, operation.Operation, operation.Decision));
        Assert.False(Actor.TryParse("operation:f1", out _));
        Assert.NotEqual(operation, Actor.Of(new ProposalId("f1")));
        Assert.Null(Actor.Of(D1).Operation);
        Assert.Throws<ArgumentException>(() => Actor.Of(default(OperationalDecisionId)));
    }

    [Fact]
    public void LedgerFile_WithDecisionsWithinMandates_RoundTrips()
    {
        var planned = Working.And(Planning, Doing);
        var file = Files.Bytes(planned);

        Assert.True(State.Same(planned, Files.Read(file).Collaboration));
        Assert.Contains("\"by\":\"operation:f2\"", System.Text.Encoding.UTF8.GetString(file), StringComparison.Ordinal);
    }

    private static IEnumerable<OperationalDecisionId> Flagged(Collaboration scene) => StandingDecisions.NoLongerCovered(scene.Agility, scene.Governance).Select(decision => decision.Id);

    private static (string?, string?) Told(IReadOnlyList<Entry> entries)
    {
        var refusal = Collaboration.Replay(Working.Id, entries).Refusal;
        return (refusal?.Rule, refusal?.Subject);
    }
}
