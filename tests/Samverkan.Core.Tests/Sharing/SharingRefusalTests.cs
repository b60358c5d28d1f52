using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Networks;
using Samverkan.Partners;
using Samverkan.Sharing;
using Samverkan.Testing.Collaborations;
using Samverkan.Tests.Ledgers;
using static Samverkan.Testing.Collaborations.Cast;
using static Samverkan.Testing.Collaborations.GroupCast;
using static Samverkan.Testing.Collaborations.NetworkCast;
using static Samverkan.Testing.Collaborations.SharingScenes;
using L = Samverkan.Testing.Collaborations.SharingCast;

namespace Samverkan.Tests.Sharing;

/// <summary>Every reason for which a fact of the room is refused, a row each.</summary>
public sealed class SharingRefusalTests
{
    private const string Group = "u4@group:m1";
    private const string Leader = "u5@leader";
    private static readonly Collaboration Withdrawn = Colliding.And(new NormWithdrawn(L.L2), "u2@p2");
    private static readonly Collaboration Proposed = Colliding.And(new WayProposed(L.X1, "ramavtal"), "u1@p1");
    private static readonly Collaboration Accepted = Proposed.And(new WayAccepted(L.X1, P1), "u1@p1");

    /// <summary>Contact c5 is p2 itself, c6 a person of p2.</summary>
    private static readonly Collaboration WithPartner = Colliding
        .And(new OrganisationNoted(C5, "Kajens lager", Sector.Business, P2), "u2@p2").And(new PersonNoted(new("c6"), new("u8"), C5), "u2@p2");

    private static readonly ShareGiven Gives = new(L.H2, ShareKind.Contact, "en kontakt", "Ung kraft", P1);
    private static readonly ShareReceived Receives = new(L.H2, ShareKind.Employer, "ett kök", "Ung kraft", P1);

    public static TheoryData<Refused> Rows =>
    [
        new("SAM057", "partner:p9", Colliding, new NormStated(L.L4, new("p9"), NormKind.Norm, "så"), "u1@p1"),
        new("SAM056", "partner:p2", Colliding, new NormStated(L.L4, P2, NormKind.Norm, "så"), "u1@p1"),
        new("SAM059", "norm:", Colliding, new NormStated(default, P1, NormKind.Norm, "så"), "u1@p1"),
        new("SAM058", "norm:l1", Colliding, new NormStated(L.L1, P1, NormKind.Norm, "så"), "u1@p1"),
        new("SAM065", "NormKind", Colliding, new NormStated(L.L4, P1, default, "så"), "u1@p1"),
        new("SAM057", "norm:l4", Colliding, new NormReconsidered(L.L4, "så"), "u1@p1"),
        new("SAM750", "norm:l2", Withdrawn, new NormReconsidered(L.L2, "så"), "u2@p2"),
        new("SAM056", "partner:p2", Colliding, new NormReconsidered(L.L2, "så"), "u1@p1"),
        new("SAM057", "norm:l4", Colliding, new NormWithdrawn(L.L4), "u1@p1"),
        new("SAM750", "norm:l2", Withdrawn, new NormWithdrawn(L.L2), "u2@p2"),
        new("SAM056", "partner:p2", Colliding, new NormWithdrawn(L.L2), "u1@p1"),

        new("SAM582", Group, Colliding, new CollisionNoticed(L.X2, [L.L1, L.L3], "så"), Group),
        new("SAM059", "collision:", Colliding, new CollisionNoticed(default, [L.L1, L.L3], "så"), "u1@p1"),
        new("SAM058", "collision:x1", Colliding, new CollisionNoticed(L.X1, [L.L1, L.L3], "så"), "u1@p1"),
        new("SAM751", "collision:x2", Colliding, new CollisionNoticed(L.X2, null!, "så"), "u1@p1"),
        new("SAM751", "collision:x2", Colliding, new CollisionNoticed(L.X2, [], "så"), "u1@p1"),
        new("SAM751", "collision:x2", Colliding, new CollisionNoticed(L.X2, [L.L1], "så"), "u1@p1"),
        new("SAM751", "collision:x2", Colliding, new CollisionNoticed(L.X2, [L.L2, L.L3], "så"), "u1@p1"),
        new("SAM751", "collision:x2", Colliding, new CollisionNoticed(L.X2, [L.L1, L.L3, L.L1], "så"), "u1@p1"),
        new("SAM057", "norm:l4", Colliding, new CollisionNoticed(L.X2, [L.L1, L.L4], "så"), "u1@p1"),
        new("SAM750", "norm:l2", Withdrawn, new CollisionNoticed(L.X2, [L.L1, L.L2], "så"), "u1@p1"),
        new("SAM753", "u1@p1", Colliding, new CollisionPlanned(L.X1, "en plan"), "u1@p1"),
        new("SAM057", "collision:x2", Colliding, new CollisionPlanned(L.X2, "en plan"), Leader),
        new("SAM752", "collision:x1", Withdrawn, new CollisionPlanned(L.X1, "en plan"), Leader),
        new("SAM752", "collision:x1", Colliding.And(new PartnerLeft(P2), "u2@p2"), new CollisionPlanned(L.X1, "en plan"), Leader),
        new("SAM057", "collision:x2", Colliding, new WayProposed(L.X2, "så"), "u1@p1"),
        new("SAM752", "collision:x1", Withdrawn, new WayProposed(L.X1, "så"), "u1@p1"),
        new("SAM754", "u3@p3", Colliding.Decided(D1, new PartnerAdmitted(P3, "Vännerna", Sector.CivilSociety, U3)), new WayProposed(L.X1, "så"), "u3@p3"),
        new("SAM754", Group, Colliding, new WayProposed(L.X1, "så"), Group),
        new("SAM056", "partner:p2", Proposed, new WayAccepted(L.X1, P2), "u1@p1"),
        new("SAM057", "collision:x2", Proposed, new WayAccepted(L.X2, P1), "u1@p1"),
        new("SAM752", "collision:x1", Proposed.And(new NormWithdrawn(L.L2), "u2@p2"), new WayAccepted(L.X1, P1), "u1@p1"),
        new("SAM754", "partner:p3", Colliding.Decided(D1, new PartnerAdmitted(P3, "Vännerna", Sector.CivilSociety, U3)).And(new WayProposed(L.X1, "så"), "u1@p1"), new WayAccepted(L.X1, P3), "u3@p3"),
        new("SAM755", "collision:x1", Colliding, new WayAccepted(L.X1, P1), "u1@p1"),
        new("SAM755", "collision:x1", Accepted.And(new WayAccepted(L.X1, P2), "u2@p2"), new WayAccepted(L.X1, P1), "u1@p1"),
        new("SAM756", "partner:p1", Accepted, new WayAccepted(L.X1, P1), "u1@p1"),
        new("SAM063", "u1@p1", Colliding, new WayDecided(L.X1, "så"), "u1@p1"),
        new("SAM063", Leader, Colliding, new WayDecided(L.X1, "så"), Leader),
        new("SAM057", "collision:x2", Colliding, new ProposalMade(D1, P1, "så", [new WayDecided(L.X2, "så")]), "u1@p1"),
        new("SAM752", "collision:x1", Withdrawn, new ProposalMade(D1, P1, "så", [new WayDecided(L.X1, "så")]), "u1@p1"),

        new("SAM757", "share:h2", Colliding, Gives with { Giver = null }, "u1@p1"),
        new("SAM757", "share:h2", Colliding, Gives with { Group = M1 }, "u1@p1"),
        new("SAM057", "partner:p9", Colliding, Gives with { Giver = new("p9") }, "u1@p1"),
        new("SAM056", "partner:p2", Colliding, Gives with { Giver = P2 }, "u1@p1"),
        new("SAM055", "u1@p1", CollidingAndClosed.And(new PartnerLeft(P1), "u1@p1"), Gives, "u1@p1"),
        new("SAM758", "targetGroup:m1", Colliding, Gives with { Giver = null, Group = M1 }, "u1@p1"),
        new("SAM758", "targetGroup:m9", Colliding, Gives with { Giver = null, Group = new("m9") }, Group),
        new("SAM059", "share:", Colliding, Gives with { Share = default }, "u1@p1"),
        new("SAM058", "share:h1", Colliding, Gives with { Share = L.H1 }, "u1@p1"),
        new("SAM065", "ShareKind", Colliding, Gives with { Kind = default }, "u1@p1"),
        new("SAM759", "share:h2", Colliding, Gives with { Receiver = "Hamnstads kommun" }, "u1@p1"),
        new("SAM759", "share:h2", Colliding, Gives with { Receiver = " hamnstads KOMMUN " }, "u1@p1"),
        new("SAM759", "share:h2", Colliding, Gives with { Giver = null, Group = M1, Receiver = "Nyanlända kvinnor" }, Group),
        new("SAM759", "share:h2", Colliding, Gives with { Receiver = "p1" }, "u1@p1"),
        new("SAM759", "share:h2", Colliding, Gives with { Receiver = "Hamnstads\u00A0 kom\u200Bmun" }, "u1@p1"),
        new("SAM759", "share:h2", Colliding, Gives with { Receiver = "\uFF28amnstads kommun" }, "u1@p1"),
        new("SAM759", "share:h2", Colliding, Gives with { Receiver = "M1" }, "u1@p1"),
        new("SAM759", "share:h2", Colliding, Gives with { Receiver = "Nyanla\u0308nda kvinnor" }, "u1@p1"),
        new("SAM759", "share:h2", Colliding, Gives with { Giver = null, Group = M1, Receiver = "m1" }, Group),
        new("SAM759", "share:h2", Colliding, Gives with { Giver = null, Group = M1, Receiver = "Nyanla\u0308nda kvinnor" }, Group),
        new("SAM759", "share:h2", Colliding, Receives with { Giver = "P1" }, "u1@p1"),
        new("SAM759", "share:h2", Colliding, Receives with { Giver = "Hamn\u00ADstads kommun" }, "u1@p1"),
        new("SAM759", "share:h2", Colliding, Receives with { Giver = "m1" }, "u1@p1"),
        new("SAM759", "share:h1", Colliding, new SharePassedOn(L.H1, "p1"), "u1@p1"),
        new("SAM759", "share:h1", Colliding, new SharePassedOn(L.H1, "Hamnstads\u200B kommun"), "u1@p1"),
        new("SAM759", "share:h1", Colliding, new SharePassedOn(L.H1, "Ung  kraft\u2060"), "u1@p1"),
        new("SAM764", "outsider:o1", Colliding, new OutsiderInvolved(L.Out1, P1, "p2", "så"), "u1@p1"),
        new("SAM764", "outsider:o1", Colliding, new OutsiderInvolved(L.Out1, P1, "kajens \u200Blager", "så"), "u1@p1"),
        new("SAM057", "contact:c9", Colliding, Gives with { Contact = new("c9") }, "u1@p1"),
        new("SAM450", "contact:c4", Colliding, Gives with { Contact = C4 }, "u1@p1"),
        new("SAM452", "contact:c3", Colliding.And(new ContactEnded(C3, EndGround.Objection), "u1@p1"), Gives with { Contact = C3 }, "u1@p1"),
        new("SAM760", "contact:c5", WithPartner, Gives with { Contact = C5 }, "u1@p1"),
        new("SAM760", "contact:c6", WithPartner, Gives with { Contact = new("c6") }, "u1@p1"),
        new("SAM760", "contact:c5", WithPartner, Gives with { Giver = null, Group = M1, Contact = C5 }, Group),
        new("SAM057", "resource:r9", Colliding, Gives with { Resource = new("r9") }, "u1@p1"),
        new("SAM155", "resource:r1", Colliding.And(new ResourceWithdrawn(R1), "u1@p1"), Gives with { Resource = R1 }, "u1@p1"),
        new("SAM760", "resource:r2", Colliding, Gives with { Resource = R2 }, "u1@p1"),
        new("SAM760", "resource:r1", Colliding, Gives with { Giver = null, Group = M1, Resource = R1 }, Group),
        new("SAM057", "partner:p9", Colliding, Receives with { Receiver = new("p9") }, "u1@p1"),
        new("SAM056", "partner:p2", Colliding, Receives with { Receiver = P2 }, "u1@p1"),
        new("SAM059", "share:", Colliding, Receives with { Share = default }, "u1@p1"),
        new("SAM058", "share:h1", Colliding, Receives with { Share = L.H1 }, "u1@p1"),
        new("SAM065", "ShareKind", Colliding, Receives with { Kind = default }, "u1@p1"),
        new("SAM759", "share:h2", Colliding, Receives with { Giver = "hamnstads kommun" }, "u1@p1"),
        new("SAM057", "share:h9", Colliding, new SharePassedOn(new("h9"), "alla"), "u1@p1"),
        new("SAM761", "share:h2", Colliding.And(Gives, "u1@p1"), new SharePassedOn(L.H2, "alla"), "u1@p1"),
        new("SAM056", "partner:p1", Colliding, new SharePassedOn(L.H1, "alla"), "u2@p2"),
        new("SAM762", "share:h1", Colliding.And(new SharePassedOn(L.H1, "alla"), "u1@p1"), new SharePassedOn(L.H1, "alla"), "u1@p1"),
        new("SAM763", "share:h1", Colliding.After(11, new NormReconsidered(L.L1, "så"), "u1@p1"), new SharePassedOn(L.H1, "alla"), "u1@p1"),
        new("SAM759", "share:h1", Colliding, new SharePassedOn(L.H1, "Hamnstads kommun"), "u1@p1"),
        new("SAM759", "share:h1", Colliding, new SharePassedOn(L.H1, "ung kraft"), "u1@p1"),
        new("SAM056", "partner:p2", Colliding, new OutsiderInvolved(L.Out1, P2, "Hamnens företagare", "så"), "u1@p1"),
        new("SAM059", "outsider:", Colliding, new OutsiderInvolved(default, P1, "Hamnens företagare", "så"), "u1@p1"),
        new("SAM058", "outsider:o1", Colliding.And(new OutsiderInvolved(L.Out1, P1, "En förening", "så"), "u1@p1"), new OutsiderInvolved(L.Out1, P1, "Hamnens företagare", "så"), "u1@p1"),
        new("SAM764", "outsider:o1", Colliding, new OutsiderInvolved(L.Out1, P1, "kajens lager", "så"), "u1@p1"),
        new("SAM053", "collaboration", CollidingAndClosed, new NormReconsidered(L.L1, "så"), "u1@p1"),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Record_AgainstARuleOfTheRoom_IsRefused(Refused row) => row.Holds();
}
