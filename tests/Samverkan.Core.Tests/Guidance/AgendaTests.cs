using Samverkan.Governance;
using Samverkan.Guidance;
using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Purposes;
using Samverkan.Testing.Collaborations;
using static Samverkan.Testing.Collaborations.Cast;

namespace Samverkan.Tests.Guidance;

public sealed class AgendaTests
{
    /// <summary>A leader u5, groups w1 and w2, u2 in w1, and w1 with mandate b1 until 2027-01-31.</summary>
    private static readonly Collaboration Organised = Scenes.Running
        .Decided(
            D1,
            new ProcessLeaderNamed(U5, "eget bolag"),
            new WorkingGroupFormed(Wg1, "Praktik", "praktikplatser"),
            new WorkingGroupFormed(Wg2, "Mässan", "mässan"),
            new MandateGranted(Man1, "lokaler", 5_000, new(2027, 1, 1), new(2027, 1, 31), Wg1))
        .And(new SeatTaken(U2, "samordnar", Wg1, P2), "u2@p2");

    [Fact]
    public void For_BodyWithoutACheckIn_TellsEverythingFromTheBeginning()
    {
        var agenda = Of(Organised);

        Assert.Null(agenda.Last);
        Assert.Equal("Från början: ingen avstämning har hållits", agenda.Since.Swedish);
        Assert.Equal(Organised.Ledger.Count, agenda[AgendaPart.Changed].Items.Count + agenda[AgendaPart.Decided].Items.Count);
    }

    [Fact]
    public void For_UnknownBody_Throws() => Assert.Throws<ArgumentException>("body", () => Of(Organised, new WorkingGroupId("w9")));

    [Fact]
    public void For_AfterACheckIn_TellsWhatCameLaterByRoomWithWhoAndWhen()
    {
        var agenda = Of(Held(Organised)
            .And(new ReportGiven(Rep1, "två mässor", 12_000), "u5@leader")
            .And(new NeedStated(N1, P1, "ett behov"), "u1@p1")
            .And(new RiskStated(K1, P2, "en risk"), "u2@p2"));

        Assert.StartsWith("Since check-in c1, 2027-01-11", agenda.Since.English, StringComparison.Ordinal);
        Assert.Equal([Room.Partners, Room.Purposes, Room.Governance], agenda[AgendaPart.Changed].Items.Select(item => item.Room!.Value));
        Assert.Equal(
            ["p2 ser en risk för egen del (k1): en risk / Kajens lager (u2)", "p1 behöver (n1): ett behov / Hamnstads kommun (u1)", "Rapporten x1: två mässor; använt hittills: 12000 kr / processledaren (u5)"],
            agenda[AgendaPart.Changed].Items.Select(item => $"{item.Text.Swedish} / {item.Who!.Swedish}"));
        Assert.Empty(agenda[AgendaPart.Decided].Items);
    }

    [Fact]
    public void For_Decisions_TellsHowEachFellAboutWhatAndWhatItRecorded()
    {
        var agenda = Of(Held(Organised).Decided(D2, new ProjectGoalStated(G3, "en kurs")));

        Assert.Equal(
            ["Proposal d2 was carried: Ett förslag", "Project goal g3 is set: en kurs"],
            agenda[AgendaPart.Decided].Items.Select(item => item.Text.English));
        Assert.Equal("decision d2", agenda[AgendaPart.Decided].Items[0].Who!.English);
    }

    [Fact]
    public void For_ProposalTakenBack_IsAmongWhatWasDecided()
    {
        var agenda = Of(Held(Organised).And(new ProposalMade(D2, P1, "ett förslag", [new ProjectGoalStated(G3, "en kurs")]), "u1@p1").And(new ProposalWithdrawn(D2), "u1@p1"));

        Assert.Equal("Förslaget d2 tas tillbaka: ett förslag", Assert.Single(agenda[AgendaPart.Decided].Items).Text.Swedish);
    }

    [Fact]
    public void For_WorkingGroup_TellsWhatConcernsItAndCountsTheRest()
    {
        var now = Held(Organised, Wg1)
            .And(new NeedStated(N1, P1, "ett behov"), "u1@p1")
            .And(new SupportRequested(Req1, "en bil"), "u2@wg:w1")
            .And(new SupportAnswered(Req1, true, "ni får den"), "u1@p1")
            .And(new CadenceSet(14, Wg1), "u5@leader")
            .And(new CadenceSet(14, Wg2), "u5@leader")
            .Decided(D2, new MandateWithdrawn(Man1, "klart"))
            .Decided(D3, new ProjectGoalStated(G3, "en kurs"));
        var agenda = Of(now, Wg1);

        Assert.Equal("arbetsgruppen Praktik (w1)", agenda.Name.Swedish);
        Assert.Equal(
            [nameof(SupportRequested), nameof(SupportAnswered), nameof(CadenceSet), nameof(ProposalMade), nameof(BallotCast), nameof(BallotCast), nameof(BallotCast)],
            agenda[AgendaPart.Changed].Items.Select(item => item.Entry!.Fact.GetType().Name));
        Assert.Equal([nameof(ProposalDecided), nameof(MandateWithdrawn)], agenda[AgendaPart.Decided].Items.Select(item => item.Entry!.Fact.GetType().Name));
        Assert.Equal((6, 2), (agenda[AgendaPart.Changed].Others, agenda[AgendaPart.Decided].Others));
    }

    [Fact]
    public void For_WhatIsOpen_SaysWhoIsWaitedFor()
    {
        var now = Held(Organised)
            .And(new ProposalMade(D2, P1, "en mässa", [new ProjectGoalStated(G3, "en mässa")]), "u1@p1")
            .And(new BallotCast(D2, Ballot.For), "u1@p1")
            .And(new SupportRequested(Req1, "en bil"), "u2@wg:w1")
            .And(new AgreementDrafted(Agr1, P1, DecisionRule.Consent, "villkor"), "u1@p1")
            .And(new AgreementSigned(Agr1, P1), "u1@p1");

        Assert.Equal(
            [
                "Förslaget d2 väntar på röst från Kajens lager, processledaren: en mässa",
                "Stöd önskas av arbetsgruppen Praktik (w1) (u2) sedan 2027-01-11: en bil",
                "Avtalet a1 väntar på underskrift från Kajens lager",
            ],
            Of(now)[AgendaPart.Waiting].Items.Select(item => item.Text.Swedish));
        Assert.Equal(["request:q1", "mandate:b1"], Of(now, Wg1)[AgendaPart.Open].Items.Select(item => item.Subject));
        Assert.Empty(Of(now, Wg1)[AgendaPart.Waiting].Items);
    }

    [Fact]
    public void For_ProposalThatIsCalled_SaysByWhen()
    {
        var now = Organised.And(new ProposalMade(D2, P1, "en mässa", [new ProjectGoalStated(G3, "en mässa")]), "u1@p1").And(new ProposalCalled(D2, Scenes.Start.AddDays(30)), "u1@p1");

        Assert.Contains(", by 2027-02-10: en mässa", Assert.Single(Of(now)[AgendaPart.Waiting].Items).Text.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-15, false)]
    [InlineData(-10, true)]
    [InlineData(20, true)]
    [InlineData(21, false)]
    public void For_MandatesThatEndSoon_AreTold(int days, bool isTold) =>
        Assert.Equal(isTold, Agenda.For(Organised, null, Scenes.Start.AddDays(days))[AgendaPart.Open].Items.Any(item => item.Subject == "mandate:b1"));

    [Fact]
    public void For_AgreementAndPeriodsThatRunOutSoon_AreTold()
    {
        var now = Organised.Agreed(new AgreementDrafted(Agr1, P1, DecisionRule.Consent, "villkor", Until: new(2027, 2, 1)))
            .And(new PeriodCommitted(P2, new(2027, 1, 1), new(2027, 2, 1)), "u2@p2");

        Assert.Equal(["mandate:b1", "agreement:a1", "partner:p2"], Of(now)[AgendaPart.Open].Items.Select(item => item.Subject));
    }

    [Fact]
    public void For_WhatIsLate_IsWhatTheReviewFindsLate()
    {
        var now = Organised.And(new CadenceSet(14, Wg1), "u5@leader");
        var agenda = Agenda.For(now, null, Scenes.Start.AddDays(100));

        Assert.Contains(agenda[AgendaPart.Overdue].Items, item => item is { Subject: "workingGroup:w1", Finding.Id: "SAM514" });
        Assert.Contains(agenda[AgendaPart.Overdue].Items, item => item is { Subject: "collaboration", Finding.Id: "SAM520" });
        Assert.Equal(["workingGroup:w1"], Agenda.For(now, Wg1, Scenes.Start.AddDays(100))[AgendaPart.Overdue].Items.Select(item => item.Subject));
        Assert.All(agenda[AgendaPart.LookAt].Items, item => Assert.NotEqual(Severity.Suggestion, item.Finding!.Severity));
    }

    [Fact]
    public void For_ClosedCollaboration_HasNothingOpen() =>
        Assert.All([AgendaPart.Open, AgendaPart.Waiting], part => Assert.Empty(Of(Organised.Decided(D2, new CollaborationClosed("klart")))[part].Items));

    [Fact]
    public void Sections_Always_AreEveryPartInOrderWithATitle()
    {
        Assert.Equal(Enum.GetValues<AgendaPart>(), Of(Organised).Sections.Select(section => section.Part));
        Assert.Equal(Enum.GetValues<AgendaPart>().Length, Of(Organised).Sections.Select(section => section.Title).Distinct().Count());
        Assert.Throws<System.ComponentModel.InvalidEnumArgumentException>(() => Of(Organised)[default]);
    }

    private static Agenda Of(Collaboration collaboration, WorkingGroupId? body = null) => Agenda.For(collaboration, body, Scenes.Start.AddDays(1));

    private static Collaboration Held(Collaboration collaboration, WorkingGroupId? body = null) => collaboration.And(new CheckInHeld(Chk1, "läget", "vi fortsätter", body), "u1@p1");
}
