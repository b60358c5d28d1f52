using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Purposes;
using Samverkan.TargetGroups;
using Samverkan.Testing.Collaborations;
using Samverkan.Tests.Ledgers;
using static Samverkan.Testing.Collaborations.Cast;
using static Samverkan.Testing.Collaborations.GroupCast;
using static Samverkan.Testing.Collaborations.GroupScenes;

namespace Samverkan.Tests.TargetGroups;

/// <summary>Every reason for which a fact of the room is refused, a row each.</summary>
public sealed class TargetGroupsRefusalTests
{
    private static readonly TargetGroupId M9 = new("m9");
    private static readonly DateOnly ToCome = Today.AddDays(3);

    /// <summary>m2 is another group, with u5 to speak for it.</summary>
    private static readonly Collaboration Other = ToldAndSpoken
        .And(new TargetGroupIdentified(M2, "Unga", "16 till 24 år"), "u2@p2")
        .And(new SpokespersonChosen(M2, U5, "lottning"), "u2@p2").And(new SpokespersonAccepted(M2), "u5@group:m2");

    private static readonly Collaboration ToldAside = Told.Decided(new("d5"), new TargetGroupSetAside(M1, "vi räcker inte till"));

    private static readonly Collaboration Later = Told
        .And(new AspectStruck(A2), "u1@p1").And(new AspectMeetsNeed(A1, N1), "u1@p1").And(new RestrictionLifted(L1, "upphävd"), "u1@p1")
        .And(new NeedEnded(N2, "mött"), "u1@p1").And(new SupportEnded(H1, "slut"), "u1@p1");

    public static TheoryData<Refused> Rows =>
    [
        new("SAM067", "u4@group:m1", Spoken, new TargetGroupIdentified(M2, "Unga", "16 till 24 år"), "u4@group:m1"),
        new("SAM059", "targetGroup:", Grouped, new TargetGroupIdentified(default, "Unga", "16 till 24 år"), "u1@p1"),
        new("SAM058", "targetGroup:m1", Grouped, new TargetGroupIdentified(M1, "Unga", "16 till 24 år"), "u1@p1"),
        new("SAM060", "field:delimitation", Grouped, new TargetGroupIdentified(M2, "Unga", " "), "u1@p1"),

        .. OfAKnownGroup(group => new TargetGroupDelimited(group, "en annan"), "u1@p1"),
        new("SAM063", "u1@p1", Grouped, new TargetGroupDelimited(M1, "en annan"), "u1@p1"),
        new("SAM063", "u4@group:m1", Spoken, new TargetGroupDelimited(M1, "en annan"), "u4@group:m1"),
        .. OfAKnownGroup(group => new TargetGroupSetAside(group, "så"), "u1@p1"),
        new("SAM063", "u1@p1", Grouped, new TargetGroupSetAside(M1, "så"), "u1@p1"),
        new("SAM063", "u4@group:m1", Spoken, new TargetGroupSetAside(M1, "så"), "u4@group:m1"),

        .. ToldByTheGroup(group => new TargetGroupSized(group, 40, "kommunen", Today)),
        new("SAM357", "targetGroup:m1", Grouped, new TargetGroupSized(M1, 0, "kommunen", Today), "u1@p1"),
        new("SAM358", "targetGroup:m1", Grouped, new TargetGroupSized(M1, 1, "kommunen", ToCome), "u1@p1"),

        .. ToldByTheGroup(group => new AspectStated(A3, group, AspectKind.Need, "ett behov", Prevalence.Most)),
        new("SAM059", "aspect:", Told, new AspectStated(default, M1, AspectKind.Need, "ett behov", Prevalence.Most), "u1@p1"),
        new("SAM058", "aspect:a1", Told, new AspectStated(A1, M1, AspectKind.Need, "ett behov", Prevalence.Most), "u1@p1"),

        new("SAM057", "aspect:a9", Told, new AspectStruck(new("a9")), "u1@p1"),
        new("SAM356", "aspect:a2", Later, new AspectStruck(A2), "u1@p1"),
        new("SAM350", "targetGroup:m1", ToldAside, new AspectStruck(A1), "u1@p1"),
        new("SAM351", "targetGroup:m1", Other, new AspectStruck(A1), "u1@p1"),
        new("SAM351", "targetGroup:m1", Other, new AspectStruck(A1), "u5@group:m2"),

        new("SAM057", "aspect:a9", Told, new AspectMeetsNeed(new("a9"), N1), "u1@p1"),
        new("SAM356", "aspect:a2", Later, new AspectMeetsNeed(A2, N1), "u1@p1"),
        new("SAM350", "targetGroup:m1", ToldAside, new AspectMeetsNeed(A1, N1), "u1@p1"),
        new("SAM352", "u5@group:m2", Other, new AspectMeetsNeed(A1, N1), "u5@group:m2"),
        new("SAM057", "need:n9", Told, new AspectMeetsNeed(A1, new("n9")), "u1@p1"),
        new("SAM254", "need:n2", Later, new AspectMeetsNeed(A1, N2), "u1@p1"),
        new("SAM360", "aspect:a2", Told, new AspectMeetsNeed(A2, N1), "u1@p1"),
        new("SAM253", "aspect:a1", Later, new AspectMeetsNeed(A1, N1), "u1@p1"),

        .. BroughtToTheGroup(group => new RestrictionStated(L2, group, Restricted.TargetGroup, "väntetid", "lagen")),
        new("SAM059", "restriction:", Told, new RestrictionStated(default, M1, Restricted.TargetGroup, "väntetid", "lagen"), "u1@p1"),
        new("SAM058", "restriction:l1", Told, new RestrictionStated(L1, M1, Restricted.TargetGroup, "väntetid", "lagen"), "u1@p1"),
        new("SAM060", "field:source", Told, new RestrictionStated(L2, M1, Restricted.TargetGroup, "väntetid", " "), "u1@p1"),

        new("SAM057", "restriction:l9", Told, new RestrictionLifted(new("l9"), "upphävd"), "u1@p1"),
        new("SAM350", "targetGroup:m1", ToldAside, new RestrictionLifted(L1, "upphävd"), "u1@p1"),
        new("SAM352", "u5@group:m2", Other, new RestrictionLifted(L1, "upphävd"), "u5@group:m2"),
        new("SAM361", "restriction:l1", Later, new RestrictionLifted(L1, "upphävd"), "u1@p1"),

        .. BroughtToTheGroup(group => new GroupKnowledgeStated(I2, group, "så", "en studie", Today)),
        new("SAM059", "groupKnowledge:", Told, new GroupKnowledgeStated(default, M1, "så", "en studie", Today), "u1@p1"),
        new("SAM058", "groupKnowledge:i1", Told, new GroupKnowledgeStated(I1, M1, "så", "en studie", Today), "u1@p1"),
        new("SAM358", "groupKnowledge:i2", Told, new GroupKnowledgeStated(I2, M1, "så", "en studie", ToCome), "u1@p1"),

        .. ToldByTheGroup(group => new InvolvementStated(group, InvolvementLevel.Strategic, "en plats", Today)),
        .. ToldByTheGroup(group => new InvolvementEnded(group, InvolvementLevel.Operational)),
        new("SAM359", "targetGroup:m1", Told, new InvolvementEnded(M1, InvolvementLevel.Strategic), "u1@p1"),

        .. ToldByTheGroup(group => new SpokespersonChosen(group, U3, "val")).Where(row => row.Rule != "SAM350"),
        new("SAM059", "person:", Grouped, new SpokespersonChosen(M1, default, "val"), "u1@p1"),
        new("SAM354", "person:u4", Chosen, new SpokespersonChosen(M1, U4, "val"), "u1@p1"),
        new("SAM060", "field:howChosen", Grouped, new SpokespersonChosen(M1, U4, " "), "u1@p1"),

        new("SAM057", "targetGroup:m9", Chosen, new SpokespersonAccepted(M9), "u4@group:m9"),
        new("SAM354", "person:u4", Aside, new SpokespersonAccepted(M1), "u4@group:m1"),
        new("SAM355", "u5@group:m1", Chosen, new SpokespersonAccepted(M1), "u5@group:m1"),
        new("SAM355", "u4@p1", Chosen, new SpokespersonAccepted(M1), "u4@p1"),
        new("SAM355", "u1@p1", Chosen, new SpokespersonAccepted(M1), "u1@p1"),
        new("SAM355", "u5@group:m2", Other, new SpokespersonAccepted(M1), "u5@group:m2"),
        new("SAM354", "person:u4", Spoken, new SpokespersonAccepted(M1), "u4@group:m1"),

        new("SAM057", "targetGroup:m9", Spoken, new SpokespersonRevoked(M9, U4), "u1@p1"),
        new("SAM353", "targetGroup:m1", Spoken, new SpokespersonRevoked(M1, U4), "u1@p1"),
        new("SAM353", "targetGroup:m1", Chosen, new SpokespersonRevoked(M1, U4), "u1@p1"),
        new("SAM353", "targetGroup:m1", Other, new SpokespersonRevoked(M1, U4), "u5@group:m2"),
        new("SAM355", "person:u5", Spoken, new SpokespersonRevoked(M1, U5), "u4@group:m1"),
        new("SAM055", "u4@group:m1", Chosen, new SpokespersonRevoked(M1, U4), "u4@group:m1"),
        new("SAM055", "u4@group:m1", Chosen, new OutsideConditionSeen(X1, M1, "så"), "u4@group:m1"),
        new("SAM055", "u4@group:m1", Spoken.And(new SpokespersonRevoked(M1, U4), "u4@group:m1"), new OutsideConditionSeen(X1, M1, "så"), "u4@group:m1"),

        new("SAM056", "partner:p2", Told, new SupportPlanned(H2, M1, SupportPhase.During, P2, "en mentor"), "u1@p1"),
        new("SAM056", "partner:p1", ToldAndSpoken, new SupportPlanned(H2, M1, SupportPhase.During, P1, "en mentor"), "u4@group:m1"),
        .. OfAKnownGroup(group => new SupportPlanned(H2, group, SupportPhase.During, P1, "en mentor"), "u1@p1"),
        new("SAM059", "plannedSupport:", Told, new SupportPlanned(default, M1, SupportPhase.During, P1, "en mentor"), "u1@p1"),
        new("SAM058", "plannedSupport:h1", Told, new SupportPlanned(H1, M1, SupportPhase.During, P1, "en mentor"), "u1@p1"),
        new("SAM057", "plannedSupport:h9", Told, new SupportEnded(new("h9"), "slut"), "u1@p1"),
        new("SAM056", "partner:p1", Told, new SupportEnded(H1, "slut"), "u2@p2"),
        new("SAM362", "plannedSupport:h1", Later, new SupportEnded(H1, "slut"), "u1@p1"),

        .. BroughtToTheGroup(group => new OutsideConditionSeen(X2, group, "så")),
        new("SAM059", "outsideCondition:", Told, new OutsideConditionSeen(default, M1, "så"), "u1@p1"),
        new("SAM058", "outsideCondition:x1", Told, new OutsideConditionSeen(X1, M1, "så"), "u1@p1"),
        new("SAM057", "outsideCondition:x9", Told, new OutsideConditionAnswered(new("x9"), "så"), "u1@p1"),
        new("SAM350", "targetGroup:m1", ToldAside, new OutsideConditionAnswered(X1, "så"), "u1@p1"),
        new("SAM352", "u5@group:m2", Other, new OutsideConditionAnswered(X1, "så"), "u5@group:m2"),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Record_AgainstARuleOfTheRoom_IsRefused(Refused row) => row.Holds();

    [Fact]
    public void Check_OfWhatPartnersMaySayOfASilentGroup_RefusesTheLeader()
    {
        Assert.Equal("SAM067 u1@leader", OwnRule.Of(new SpokespersonChosen(M1, U4, "val"), Grouped, Scenes.By("u1@leader")));
        Assert.Equal("SAM352 u1@leader", OwnRule.Of(new OutsideConditionSeen(X1, M1, "så"), Grouped, Scenes.By("u1@leader")));
    }

    private static IEnumerable<Refused> OfAKnownGroup(Func<TargetGroupId, Fact> fact, string by) =>
    [
        new("SAM057", "targetGroup:m9", Told, fact(M9), by),
        new("SAM350", "targetGroup:m1", ToldAside, fact(M1), by),
    ];

    /// <summary>What a partner may say of a group that has no one to speak for it, and only the group when it has.</summary>
    private static IEnumerable<Refused> ToldByTheGroup(Func<TargetGroupId, Fact> fact) =>
    [
        .. OfAKnownGroup(fact, "u1@p1"),
        new("SAM351", "targetGroup:m1", Other, fact(M1), "u1@p1"),
        new("SAM351", "targetGroup:m1", Other, fact(M1), "u5@group:m2"),
        new("SAM067", "u5@group:m2", Other.And(new SpokespersonRevoked(M1, U4), "u4@group:m1"), fact(M1), "u5@group:m2"),
    ];

    private static IEnumerable<Refused> BroughtToTheGroup(Func<TargetGroupId, Fact> fact) =>
    [
        .. OfAKnownGroup(fact, "u1@p1"),
        new("SAM352", "u5@group:m2", Other, fact(M1), "u5@group:m2"),
    ];
}
