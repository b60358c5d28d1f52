using Samverkan.Purposes;
using Samverkan.TargetGroups;
using static Samverkan.Testing.Collaborations.Cast;
using static Samverkan.Testing.Collaborations.GroupCast;

namespace Samverkan.Testing.Collaborations;

/// <summary>Collaborations with a target group, to begin from.</summary>
public static class GroupScenes
{
    /// <summary>The day that scenes begin.</summary>
    public static readonly DateOnly Today = DateOnly.FromDateTime(Scenes.Start.UtcDateTime);

    /// <summary>Running, and target group m1 identified by p1.</summary>
    public static Collaboration Grouped { get; } = Scenes.Running.And(new TargetGroupIdentified(M1, "Nyanlända kvinnor", "kvinnor som har fått uppehållstillstånd de senaste tre åren"), "u1@p1");

    /// <summary>The group has chosen u4, passed on by p1; u4 has not answered.</summary>
    public static Collaboration Chosen { get; } = Grouped.And(new SpokespersonChosen(M1, U4, "val på ett öppet möte"), "u1@p1");

    /// <summary>u4 has accepted and speaks for m1.</summary>
    public static Collaboration Spoken { get; } = Chosen.And(new SpokespersonAccepted(M1), "u4@group:m1");

    /// <summary>m1 has been set aside by decision <c>d5</c>; u4 was its spokesperson.</summary>
    public static Collaboration Aside { get; } = Spoken.Decided(new("d5"), new TargetGroupSetAside(M1, "vi räcker inte till"));

    /// <summary>One of everything that is said of m1 by p1, before it speaks for itself; n1 is p1's need.</summary>
    public static Collaboration Told { get; } = Grouped
        .And(new NeedStated(N1, P1, "folk till lagret"), "u1@p1").And(new NeedStated(N2, P1, "ett till"), "u1@p1")
        .And(new AspectStated(A1, M1, AspectKind.Strength, "flera språk", Prevalence.Most), "u1@p1")
        .And(new AspectStated(A2, M1, AspectKind.Challenge, "kort nätverk", Prevalence.Some), "u1@p1")
        .And(new RestrictionStated(L1, M1, Restricted.Employers, "arbetstillstånd ska kontrolleras", "utlänningslagen"), "u1@p1")
        .And(new GroupKnowledgeStated(I1, M1, "många har arbetat i handel", "en enkät", Today), "u1@p1")
        .And(new InvolvementStated(M1, InvolvementLevel.Operational, "två i arbetsgruppen", Today), "u1@p1")
        .And(new SupportPlanned(H1, M1, SupportPhase.Before, P1, "studiebesök"), "u1@p1")
        .And(new OutsideConditionSeen(X1, M1, "reglerna för etablering ändras"), "u1@p1");

    /// <summary>The same, and u4 has been chosen, has accepted and speaks for m1.</summary>
    public static Collaboration ToldAndSpoken { get; } = Told
        .And(new SpokespersonChosen(M1, U4, "val på ett öppet möte"), "u1@p1").And(new SpokespersonAccepted(M1), "u4@group:m1");
}
