using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Purposes;

namespace Samverkan.Testing.Collaborations;

/// <summary>Ids to write scenes with: partners P, persons U, goals G, needs N, options O, resources R, conditions Con, activities Act, risks K, tensions T, purposes S, proposals D, agreements Agr,
/// working groups Wg, target groups Grp, mandates Man, check-ins Chk, reports Rep, evaluations Eva, requests Req, laws Law.</summary>
public static class Cast
{
    public static readonly PartnerId P1 = new("p1"), P2 = new("p2"), P3 = new("p3"), P4 = new("p4");
    public static readonly PersonId U1 = new("u1"), U2 = new("u2"), U3 = new("u3"), U4 = new("u4"), U5 = new("u5");
    public static readonly GoalId G1 = new("g1"), G2 = new("g2"), G3 = new("g3");
    public static readonly NeedId N1 = new("n1"), N2 = new("n2"), N3 = new("n3");
    public static readonly OptionId O1 = new("o1"), O2 = new("o2");
    public static readonly ResourceId R1 = new("r1"), R2 = new("r2");
    public static readonly ConditionId Con1 = new("c1"), Con2 = new("c2");
    public static readonly ActivityId Act1 = new("a1"), Act2 = new("a2"), Act3 = new("a3");
    public static readonly RiskId K1 = new("k1"), K2 = new("k2");
    public static readonly TensionId T1 = new("t1"), T2 = new("t2");
    public static readonly PurposeId S1 = new("s1"), S2 = new("s2");
    public static readonly ProposalId D1 = new("d1"), D2 = new("d2"), D3 = new("d3");
    public static readonly AgreementId Agr1 = new("a1"), Agr2 = new("a2");
    public static readonly WorkingGroupId Wg1 = new("w1"), Wg2 = new("w2"), Wg3 = new("w3");
    public static readonly TargetGroupId Grp1 = new("m1"), Grp2 = new("m2");
    public static readonly MandateId Man1 = new("b1"), Man2 = new("b2");
    public static readonly CheckInId Chk1 = new("c1"), Chk2 = new("c2");
    public static readonly ReportId Rep1 = new("x1");
    public static readonly EvaluationId Eva1 = new("e1");
    public static readonly RequestId Req1 = new("q1"), Req2 = new("q2");
    public static readonly LawId Law1 = new("l1");
}
