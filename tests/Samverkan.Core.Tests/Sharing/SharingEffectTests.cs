using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Networks;
using Samverkan.Partners;
using Samverkan.Sharing;
using Samverkan.Testing.Collaborations;
using static Samverkan.Testing.Collaborations.Cast;
using static Samverkan.Testing.Collaborations.GroupCast;
using static Samverkan.Testing.Collaborations.NetworkCast;
using static Samverkan.Testing.Collaborations.SharingScenes;
using L = Samverkan.Testing.Collaborations.SharingCast;

namespace Samverkan.Tests.Sharing;

/// <summary>What facts of the room lead to.</summary>
public sealed class SharingEffectTests
{
    private static readonly Collaboration Half = Colliding.And(new WayProposed(L.X1, "ramavtal"), "u5@leader").And(new WayAccepted(L.X1, P1), "u1@p1");

    [Fact]
    public void Norm_ReconsideredAndWithdrawn_KeepsWhatWasSeen()
    {
        var norm = Colliding.And(new NormReconsidered(L.L1, "det går fortare", "ny rutin"), "u1@p1").And(new NormReconsidered(L.L1, "det räcker"), "u1@p1").Sharing.Norms[L.L1];

        Assert.Equal((P1, NormKind.Rule, "allt upphandlas", false), (norm.Owner, norm.Kind, norm.Statement, norm.IsWithdrawn));
        Assert.Equal([("det går fortare", "ny rutin"), ("det räcker", null)], norm.Reconsidered.Select(reconsidered => (reconsidered.Insight, reconsidered.Changed)));
        Assert.True(Colliding.And(new NormWithdrawn(L.L1, "ny lag"), "u1@p1").Sharing.Norms[L.L1].IsWithdrawn);
    }

    [Fact]
    public void Collision_AcceptedByAllWhoseNormsCollide_HasAnAgreedWay()
    {
        var agreed = Half.And(new WayAccepted(L.X1, P2), "u2@p2").Sharing.Collisions[L.X1];

        Assert.Equal((null, "ramavtal", "[p1]"), Told(Half));
        Assert.Equal(("ramavtal", null, 0), (agreed.AgreedWay, agreed.ProposedWay, agreed.AcceptedBy.Count));
    }

    [Fact]
    public void WayProposed_Anew_AsksAllAgainWhileWhatWasAgreedHolds()
    {
        var agreed = Half.And(new WayAccepted(L.X1, P2), "u2@p2").And(new WayProposed(L.X1, "förskott"), "u2@p2");

        Assert.Equal((null, "förskott", "[]"), Told(Half.And(new WayProposed(L.X1, "förskott"), "u2@p2")));
        Assert.Equal(("ramavtal", "förskott", "[]"), Told(agreed));
    }

    [Fact]
    public void WayDecided_Strategically_ReplacesBoth() => Assert.Equal(("förskott", null, "[]"), Told(Half.Decided(D1, new WayDecided(L.X1, "förskott"))));

    /// <summary>p3's norm collides too, and p3 is the last one waited for.</summary>
    [Fact]
    public void Collision_WhereTheLastOneWaitedForLeavesOrWithdraws_IsAgreedByTheRest()
    {
        var three = Colliding.Decided(D1, new PartnerAdmitted(P3, "Vännerna", Sector.CivilSociety, U3)).And(new NormStated(L.L4, P3, NormKind.Norm, "ingen ska vänta"), "u3@p3")
            .And(new CollisionNoticed(L.X2, [L.L1, L.L2, L.L4], "alla tre"), "u3@p3")
            .And(new WayProposed(L.X2, "så"), "u3@p3").And(new WayAccepted(L.X2, P1), "u1@p1").And(new WayAccepted(L.X2, P2), "u2@p2");

        Assert.Null(three.Sharing.Collisions[L.X2].AgreedWay);
        Assert.Equal([P1, P2, P3], three.Sharing.OwnersIn(three.Sharing.Collisions[L.X2]));
        Assert.Equal("så", three.And(new PartnerLeft(P3), "u3@p3").Sharing.Collisions[L.X2].AgreedWay);
        Assert.Equal("så", three.And(new NormWithdrawn(L.L4), "u3@p3").Sharing.Collisions[L.X2].AgreedWay);
        Assert.Equal([L.X1, L.X2], three.Sharing.Standing.Select(collision => collision.Id));
        Assert.Equal([L.X2], three.And(new PartnerLeft(P2), "u2@p2").Sharing.Standing.Select(collision => collision.Id));
        Assert.Null(Half.And(new PartnerLeft(P2), "u2@p2").Sharing.Collisions[L.X1].AgreedWay);
    }

    [Fact]
    public void CollisionPlanned_ByTheLeader_IsKept() => Assert.Equal("en plan", Colliding.And(new CollisionPlanned(L.X1, "en plan"), "u5@leader").Sharing.Collisions[L.X1].Plan);

    [Fact]
    public void ShareGiven_OfWhatIsItsOwn_NeedsNobodysApproval()
    {
        var given = Colliding.And(new ShareGiven(L.H2, ShareKind.Opening, "två platser", "Ung kraft", P1, Contact: C3, Resource: R1), "u1@p1");
        var byGroup = Colliding.And(new ShareGiven(L.H2, ShareKind.Contact, "en mentor", "Ung kraft", Group: M1, Contact: C4), "u4@group:m1");

        var share = given.Sharing.Shares[L.H2];
        Assert.Equal((false, ShareKind.Opening, "två platser", "Ung kraft", given.Ledger[^1].At), (share.IsReceived, share.Kind, share.What, share.Other, share.At));
        Assert.Equal((P1, C3, R1, null), (share.Partner, share.Contact, share.Resource, share.Group));
        Assert.Equal((M1, C4, null), (byGroup.Sharing.Shares[L.H2].Group, byGroup.Sharing.Shares[L.H2].Contact, byGroup.Sharing.Shares[L.H2].Partner));
        Assert.False(Colliding.Try(new ShareGiven(L.H2, ShareKind.Contact, "vi själva", "Ung kraft", P1, Contact: C1), "u1@p1").IsRefused);
    }

    [Fact]
    public void ShareGiven_ByAPartnerWithoutAVoice_IsAdmitted()
    {
        var joined = Colliding.Decided(D1, new PartnerAdmitted(P3, "Vännerna", Sector.CivilSociety, U3, Voice: false));

        Assert.False(joined.Try(new ShareGiven(L.H2, ShareKind.Method, "studiebesök", "Ung kraft", P3), "u3@p3").IsRefused);
        Assert.False(joined.Try(new OutsiderInvolved(L.Out1, P3, "Hamnens företagare", "så"), "u3@p3").IsRefused);
    }

    [Theory]
    [InlineData(9)]
    [InlineData(10)]
    public void SharePassedOn_UntilTheLastDay_IsKept(int days) =>
        Assert.Equal("våra egna", Colliding.After(days, new SharePassedOn(L.H1, "våra egna"), "u1@p1").Sharing.Shares[L.H1].PassedOnTo);

    [Fact]
    public void SharePassedOn_OfWhatHasNoLastDay_IsAdmittedWhenever() =>
        Assert.False(Colliding.And(new ShareReceived(L.H2, ShareKind.Method, "mässor", "Ung kraft", P1), "u1@p1").TryAfter(900, new SharePassedOn(L.H2, "alla"), "u1@p1").IsRefused);

    [Fact]
    public void Closing_OfTheCollaboration_UndoesNoShareAndSharingGoesOn()
    {
        var after = CollidingAndClosed
            .And(new ShareGiven(L.H2, ShareKind.Employer, "ett kök", "Ung kraft", P1), "u1@p1").And(new ShareReceived(L.H3, ShareKind.Opening, "en plats", "Ung kraft", P2), "u2@p2")
            .And(new SharePassedOn(L.H1, "våra egna"), "u1@p1");

        Assert.Equal(Colliding.Sharing, CollidingAndClosed.Sharing);
        Assert.Equal([L.H1, L.H2, L.H3], after.Sharing.Shares.Keys);
        Assert.Equal(Phase.Closed, after.Phase);
    }

    [Fact]
    public void OutsiderInvolved_ByAnyPartner_IsKept()
    {
        var involved = Colliding.And(new OutsiderInvolved(L.Out1, P2, "Hamnens företagare", "fler platser"), "u2@p2");

        Assert.Equal(new Outsider(L.Out1, P2, "Hamnens företagare", "fler platser", involved.Ledger[^1].At), involved.Sharing.Outsiders[L.Out1]);
    }

    private static (string?, string?, string) Told(Collaboration scene)
    {
        var collision = scene.Sharing.Collisions[L.X1];
        return (collision.AgreedWay, collision.ProposedWay, collision.AcceptedBy.ToString());
    }
}
