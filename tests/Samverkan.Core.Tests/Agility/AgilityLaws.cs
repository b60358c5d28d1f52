using Samverkan.Agility;
using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Purposes;
using Samverkan.Testing;
using Samverkan.Testing.Collaborations;
using Samverkan.Tests.Ledgers;
using static Samverkan.Testing.Collaborations.AgilityCast;
using static Samverkan.Testing.Collaborations.Cast;

namespace Samverkan.Tests.Agility;

/// <summary>What a mandate gives and what it never gives, told anew from the entries alone.</summary>
public sealed class AgilityLaws
{
    private static readonly Type[] WithinAMandate = [typeof(ActivityChanged), typeof(ActivityDropped), typeof(ActivityPlanned), typeof(ResourcesPrioritised)];

    public static TheoryData<string> Kinds => [.. FactKinds.All.Select(kind => kind.Name)];

    /// <summary>Every kind of fact, in the words of its example: a holder whose mandate covers an area can record none but those of the plan and the order of resources.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void OperationalDecisionMade_OfEachKind_EnactsOnlyWhatIsOperational(string kind)
    {
        var type = FactKinds.All.Single(type => type.Name == kind);
        var fact = Examples.Of(type)?.Fact ?? (type == typeof(ProposalDecided) ? new ProposalDecided(D1, Outcome.Carried) : new OperationalDecisionSettled(F1, Outcome.Carried));
        var refusal = AgilityScenes.Working.Try(new OperationalDecisionMade(F2, Man1, "så", 0, V1, [fact]), "u3@wg:w1").Refusal;

        Assert.Equal(!WithinAMandate.Contains(type), refusal?.Rule == "SAM654");
    }

    /// <summary>The second wall: were such a fact ever recorded by an operational decision, its own rule would refuse it.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void Check_OfWhatIsOwnedInCommon_RefusesAnOperationalDecision(string kind)
    {
        var example = Examples.Of(FactKinds.All.Single(type => type.Name == kind));
        if (example is { By: Example.All } && !WithinAMandate.Contains(example.Fact.GetType()))
            Assert.NotNull(OwnRule.Of(example.Fact, example.In, Actor.Of(F1)));
    }

    [SamverkanProperty]
    public bool WhatAnOperationalDecisionRecordsIsOfThePlanOrTheOrderOfResources(History history) =>
        history.End.Ledger.Where(entry => entry.By.Operation is not null).All(entry => entry.Fact is OperationalDecisionSettled || WithinAMandate.Contains(entry.Fact.GetType()));

    [SamverkanProperty]
    public bool AnOperationalDecisionRecordsAllThatItHeldOrNothing(History history) =>
        history.End.Agility.Decisions.Values.All(decision =>
        {
            var enacted = history.End.Ledger.Where(entry => entry.By.Operation == decision.Id).Select(entry => entry.Fact).ToArray();
            return decision.Outcome switch
            {
                Outcome.Carried => enacted.SequenceEqual(decision.Enacts!.Prepend(new OperationalDecisionSettled(decision.Id, Outcome.Carried))),
                Outcome.CarriedNotEnacted => enacted is [OperationalDecisionSettled { Outcome: Outcome.CarriedNotEnacted, Rule.Length: 6 }],
                _ => enacted.Length == 0,
            };
        });

    /// <summary>Holder, day and money told anew from the mandate as it was, in the plainest words.</summary>
    [SamverkanProperty]
    public bool EveryDecisionWasTakenByTheHolderWithinTimeAndMoney(History history) =>
        history.Turns.Where(turn => !turn.Recorded.IsRefused && turn.Step.Fact is OperationalDecisionMade).All(turn =>
        {
            var made = (OperationalDecisionMade)turn.Step.Fact;
            var mandate = turn.Before.Governance.Mandates[made.Mandate];
            var used = turn.Before.Ledger.Select(entry => entry.Fact).OfType<OperationalDecisionMade>().Where(earlier => earlier.Mandate == made.Mandate).Sum(earlier => earlier.Money);
            var day = DateOnly.FromDateTime(turn.At.UtcDateTime);
            return !mandate.IsEnded && mandate.From <= day && day <= mandate.Until && made.Money >= 0 && (made.Money == 0 || used + made.Money <= mandate.Money)
                && (mandate.Group is { } group ? turn.Step.By.ToString().EndsWith($"@wg:{group}", StringComparison.Ordinal)
                    : mandate.Partner is { } partner ? turn.Step.By.ToString().EndsWith($"@{partner}", StringComparison.Ordinal)
                    : turn.Step.By.ToString() == $"{turn.Before.Governance.Leader!.Person}@leader");
        });

    [SamverkanProperty]
    public bool ChangingAMandateAnnulsNoDecision(History history) =>
        history.Turns.All(turn => turn.Before.Agility.Decisions.Values.Where(decision => !decision.IsEnded)
            .All(decision => !turn.After.Agility.Decisions[decision.Id].IsEnded
                || turn.After.Since(turn.Before.Ledger.Count).Any(entry => entry.Fact is OperationalDecisionEnded ended && ended.Decision == decision.Id)));

    [SamverkanProperty]
    public bool WhatWaitsIsWhatHasSomethingToRecordAndNoOutcome(History history) =>
        history.States.All(state => state.Agility.Waiting.SequenceEqual(state.Agility.Decisions.Values.Where(decision => decision.Enacts is not null && decision.Outcome is null)));

    [SamverkanProperty]
    public bool NothingWaitsPastItsDayOrPastTheEnd(History history) =>
        history.States.All(state => state.Agility.Waiting.All(decision => state.Phase != Phase.Closed && decision.From > DateOnly.FromDateTime(state.Ledger[^1].At.UtcDateTime)));

    [SamverkanProperty]
    public bool WhoLeadsAnAreaIsThere(History history) =>
        history.States.All(state => state.Agility.Areas.Values.Select(area => area.Lead).OfType<AreaLead>().All(lead =>
            lead.Partner is { } partner ? !state.Partners.All[partner].HasLeft
            : lead.Group is { } group ? !state.Governance.Groups[group].IsEnded
            : state.Governance.Leader is not null));

    /// <summary>
    /// A partner is free in what is its own, whatever mandates and decisions there are: each of its representatives may state its needs, goals, resources, conditions and risks,
    /// and change and end its own goals and needs.
    /// </summary>
    [SamverkanProperty(MaxTest = 60)]
    public bool APartnerNeedsNoMandateForWhatIsItsOwn(History history) =>
        history.States.Where(state => state.Phase != Phase.Closed).All(state => state.Partners.Present.All(partner => partner.Representatives.All(person =>
            Own(partner.Id).All(fact => !state.Record(fact, Actor.For(person, partner.Id), state.Ledger[^1].At).IsRefused)
            && OfItsOwn(state, partner.Id).All(fact => !state.Record(fact, Actor.For(person, partner.Id), state.Ledger[^1].At).IsRefused))));

    /// <summary>The laws above are worth what the histories reach.</summary>
    [Fact]
    public void Histories_Together_DecideWithinMandatesEnactAndFlag()
    {
        var ends = Enumerable.Range(0, 400).Select(seed => HistoryGen.Of(seed, 180).End).ToArray();
        var decisions = ends.SelectMany(end => end.Agility.Decisions.Values).ToArray();

        Assert.Contains(decisions, decision => decision.Outcome == Outcome.Carried);
        Assert.Contains(decisions, decision => decision.Outcome == Outcome.CarriedNotEnacted);
        Assert.Contains(decisions, decision => decision.Outcome == Outcome.Lapsed || decision.Outcome == Outcome.Withdrawn);
        Assert.Contains(decisions, decision => decision.By.Kind == ActorKind.WorkingGroup);
        Assert.Contains(decisions, decision => decision.By.Kind == ActorKind.Leader);
        Assert.Contains(decisions, decision => decision.By.Kind == ActorKind.Partner);
        Assert.Contains(ends, end => end.Agility.Decisions.Values.GroupBy(decision => decision.Mandate).Any(within => within.Count(decision => decision.Money > 0) > 1));
        Assert.Contains(ends, end => StandingDecisions.NoLongerCovered(end.Agility, end.Governance).Count > 0);
    }

    private static IEnumerable<Fact> Own(PartnerId partner) =>
    [
        new NeedStated(new("egen"), partner, "ett behov"), new GoalStated(new("egen"), partner, "ett mål"), new ResourceStated(new("egen"), partner, ResourceKind.Knowledge, "kunskap"),
        new ConditionStated(new("egen"), partner, ConditionKind.Limit, "en gräns"), new RiskStated(new("egen"), partner, "en risk"),
    ];

    private static IEnumerable<Fact> OfItsOwn(Collaboration state, PartnerId partner) =>
    [
        .. state.Purposes.OpenGoals.Where(goal => goal.Owner == partner).Select(goal => new GoalChanged(goal.Id, "ett annat")),
        .. state.Purposes.OpenGoals.Where(goal => goal.Owner == partner).Select(goal => new GoalWithdrawn(goal.Id, "så")),
        .. state.Purposes.Needs.Values.Where(need => need.Owner == partner && !need.IsEnded).Select(need => new NeedEnded(need.Id, "så")),
    ];
}
