using System.Reflection;
using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Purposes;
using Samverkan.TargetGroups;
using Samverkan.Testing.Collaborations;
using static Samverkan.Testing.Collaborations.Cast;
using static Samverkan.Testing.Collaborations.GroupCast;
using static Samverkan.Testing.Collaborations.GroupScenes;

namespace Samverkan.Tests.TargetGroups;

/// <summary>What each fact of the room leads to.</summary>
public sealed class TargetGroupsEffectTests
{
    [Fact]
    public void TargetGroupIdentified_ByAPartner_IsThereWithItsDelimitation()
    {
        var group = Grouped.TargetGroups.All[M1];

        Assert.Equal(new TargetGroup(M1, "Nyanlända kvinnor", "kvinnor som har fått uppehållstillstånd de senaste tre åren", Today), group);
        Assert.Equal([group], Grouped.TargetGroups.Current);
        Assert.False(group.SpeaksForItself);
    }

    [Fact]
    public void TargetGroup_ByDecision_IsDelimitedAndSetAside()
    {
        Assert.Equal("färre", Grouped.Decided(D1, new TargetGroupDelimited(M1, "färre")).TargetGroups.All[M1].Delimitation);
        Assert.Equal((true, 0), (Aside.TargetGroups.All[M1].IsSetAside, Aside.TargetGroups.Current.Count()));
    }

    /// <summary>One alone may begin, as with all that is owned in common.</summary>
    [Fact]
    public void TargetGroupDelimited_ByTheOnlyVoiceBeforeRunning_IsAdmitted() =>
        Assert.Equal("färre", Scenes.Alone.And(new TargetGroupIdentified(M1, "Unga", "alla"), "u1@p1").And(new TargetGroupDelimited(M1, "färre"), "u1@p1").TargetGroups.All[M1].Delimitation);

    [Fact]
    public void Description_OfASilentGroup_IsWhatAnyPartnerSays()
    {
        var groups = Told.And(new AspectMeetsNeed(A1, N1), "u2@p2").And(new TargetGroupSized(M1, 1, "kommunen", Today.AddDays(1)), "u2@p2")
            .And(new OutsideConditionAnswered(X1, "vi byter stöd"), "u2@p2").TargetGroups;

        Assert.Equal(new Aspect(A1, M1, AspectKind.Strength, "flera språk", Prevalence.Most), Told.TargetGroups.Aspects[A1]);
        Assert.Equal([N1], groups.Aspects[A1].Meets);
        Assert.Equal(new GroupSize(1, "kommunen", Today.AddDays(1)), groups.All[M1].Size);
        Assert.Equal(new Restriction(L1, M1, Restricted.Employers, "arbetstillstånd ska kontrolleras", "utlänningslagen"), groups.Restrictions[L1]);
        Assert.Equal(new GroupKnowledge(I1, M1, "många har arbetat i handel", "en enkät", Today), groups.Knowledge[I1]);
        Assert.Equal(new PlannedSupport(H1, M1, SupportPhase.Before, P1, "studiebesök"), groups.Support[H1]);
        Assert.Equal(new OutsideCondition(X1, M1, "reglerna för etablering ändras", null), Told.TargetGroups.Conditions[X1]);
        Assert.Equal("vi byter stöd", groups.Conditions[X1].Answer);
    }

    [Fact]
    public void Endings_OfWhatWasStated_KeepItAndSaySo()
    {
        var groups = Told.And(new AspectStruck(A1), "u2@p2").And(new RestrictionLifted(L1, "upphävd"), "u2@p2").And(new SupportEnded(H1, "slut"), "u1@p1").TargetGroups;

        Assert.Equal((true, true, true), (groups.Aspects[A1].IsStruck, groups.Restrictions[L1].IsLifted, groups.Support[H1].IsEnded));
        Assert.Equal((false, false, false), (Told.TargetGroups.Aspects[A1].IsStruck, Told.TargetGroups.Restrictions[L1].IsLifted, Told.TargetGroups.Support[H1].IsEnded));
    }

    [Fact]
    public void InvolvementStated_OfALevelAgain_ReplacesItAndRemembersTheFirstDay()
    {
        var again = Told.And(new InvolvementStated(M1, InvolvementLevel.Strategic, "en plats", Today.AddDays(9)), "u1@p1")
            .And(new InvolvementStated(M1, InvolvementLevel.Operational, "fyra", Today.AddDays(-3)), "u1@p1").TargetGroups.All[M1];
        var later = Told.And(new InvolvementStated(M1, InvolvementLevel.Operational, "fyra", Today.AddDays(3)), "u1@p1").TargetGroups.All[M1];

        Assert.Equal([new(InvolvementLevel.Strategic, "en plats", Today.AddDays(9)), new(InvolvementLevel.Operational, "fyra", Today.AddDays(-3))], again.Involvements);
        Assert.Equal((Today.AddDays(-3), Today), (again.FirstInvolvedOn, later.FirstInvolvedOn));
        Assert.Empty(Told.And(new InvolvementEnded(M1, InvolvementLevel.Operational), "u2@p2").TargetGroups.All[M1].Involvements);
    }

    [Fact]
    public void Spokesperson_ChosenAndAccepted_SpeaksForTheGroupOnlyThen()
    {
        Assert.Equal([new(U4, "val på ett öppet möte", HasAccepted: false)], Chosen.TargetGroups.All[M1].Spokespersons);
        Assert.Equal([new(U4, "val på ett öppet möte", HasAccepted: true)], Spoken.TargetGroups.All[M1].Spokespersons);
        Assert.Equal((null, Today), (Chosen.TargetGroups.All[M1].FirstInvolvedOn, Spoken.TargetGroups.All[M1].FirstInvolvedOn));
        Assert.Equal((false, true), (Chosen.TargetGroups.All[M1].SpeaksForItself, Spoken.TargetGroups.All[M1].SpeaksForItself));
        Assert.Equal([false, true, false], new[] { Chosen, Spoken, Aside }.Select(scene => SpeaksFor(scene, M1, U4)));
        Assert.False(SpeaksFor(Spoken, M1, U1));
        Assert.False(SpeaksFor(Spoken, M2, U4));
    }

    [Fact]
    public void AGroupThatSpeaks_StrikesWhatPartnersSaidAndSaysItsOwn()
    {
        var own = ToldAndSpoken.And(new AspectStruck(A2, "så är det inte"), "u4@group:m1").And(new AspectStated(A3, M1, AspectKind.Need, "kvällskurser", Prevalence.Most), "u4@group:m1")
            .And(new InvolvementEnded(M1, InvolvementLevel.Operational, "vi blev inte kallade"), "u4@group:m1").And(new AspectMeetsNeed(A3, N1), "u4@group:m1");

        Assert.True(own.TargetGroups.Aspects[A2].IsStruck);
        Assert.Equal(AspectKind.Need, own.TargetGroups.Aspects[A3].Kind);
        Assert.Empty(own.TargetGroups.All[M1].Involvements);
    }

    [Fact]
    public void SpokespersonRevoked_ByAnotherOrOneself_NoLongerSpeaks()
    {
        var two = Spoken.And(new SpokespersonChosen(M1, U5, "val"), "u4@group:m1").And(new SpokespersonAccepted(M1), "u5@group:m1");
        var one = two.And(new SpokespersonRevoked(M1, U4), "u5@group:m1");

        Assert.Equal([U5], one.TargetGroups.All[M1].Spokespersons.Select(spokesperson => spokesperson.Person));
        Assert.False(SpeaksFor(one, M1, U4));
        Assert.False(one.And(new SpokespersonRevoked(M1, U5), "u5@group:m1").TargetGroups.All[M1].SpeaksForItself);
    }

    /// <summary>What is the group's own stays so: it can choose and revoke also when the collaboration is closed, and when set aside.</summary>
    [Fact]
    public void Spokespersons_AfterClosingOrSettingAside_CanStillBeChanged()
    {
        var closed = Spoken.Decided(D1, new CollaborationClosed("klart")).And(new SpokespersonChosen(M1, U5, "val"), "u4@group:m1").And(new SpokespersonAccepted(M1), "u5@group:m1");

        Assert.Empty(closed.And(new SpokespersonRevoked(M1, U4), "u5@group:m1").And(new SpokespersonRevoked(M1, U5), "u5@group:m1").TargetGroups.All[M1].Spokespersons);
        var aside = Aside.And(new SpokespersonChosen(M1, U5, "val"), "u4@group:m1").And(new SpokespersonAccepted(M1), "u5@group:m1").And(new SpokespersonRevoked(M1, U4), "u5@group:m1");
        Assert.Equal([U5], aside.TargetGroups.All[M1].Spokespersons.Select(one => one.Person));
        Assert.Empty(Aside.And(new SpokespersonRevoked(M1, U4), "u4@group:m1").TargetGroups.All[M1].Spokespersons);
    }

    private static bool SpeaksFor(Collaboration collaboration, TargetGroupId group, PersonId person)
    {
        var rooms = typeof(Collaboration).GetProperty("Rooms", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(collaboration)!;
        return (bool)rooms.GetType().GetMethod("SpeaksFor")!.Invoke(rooms, [group, person])!;
    }
}
