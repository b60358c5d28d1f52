using Samverkan.Governance;
using Samverkan.Partners;
using Samverkan.Sharing;
using static Samverkan.Testing.Collaborations.Cast;
using static Samverkan.Testing.Collaborations.SharingCast;

namespace Samverkan.Testing.Collaborations;

/// <summary>Collaborations where norms collide and things are shared, to begin from. The network is that of <see cref="NetworkScenes.Networked"/>.</summary>
public static class SharingScenes
{
    /// <summary>
    /// Leader u5; norm l1 of p1, l2 and l3 of p2; collision x1 between l1 and l2. Resource r1 of p1 and r2 of p2. p1 has received h1, an opening that can be used for ten days.
    /// </summary>
    public static Collaboration Colliding { get; } = NetworkScenes.Networked
        .Decided(new("d7"), new ProcessLeaderNamed(U5, "eget bolag"))
        .And(new NormStated(L1, P1, NormKind.Rule, "allt upphandlas"), "u1@p1")
        .And(new NormStated(L2, P2, NormKind.Method, "vi bestämmer på dagen"), "u2@p2")
        .And(new NormStated(L3, P2, NormKind.Norm, "den som är sen får vänta"), "u2@p2")
        .And(new CollisionNoticed(X1, [L1, L2], "upphandling tar månader"), "u1@p1")
        .And(new ResourceStated(R1, P1, ResourceKind.Jobs, "platser"), "u1@p1").And(new ResourceStated(R2, P2, ResourceKind.Jobs, "platser"), "u2@p2")
        .And(new ShareReceived(H1, ShareKind.Opening, "tre platser i ett kök", "Ung kraft", P1, GroupScenes.Today.AddDays(10)), "u1@p1");

    /// <summary>The same, closed.</summary>
    public static Collaboration CollidingAndClosed { get; } = Colliding.Decided(new("d6"), new CollaborationClosed("klart"));
}
