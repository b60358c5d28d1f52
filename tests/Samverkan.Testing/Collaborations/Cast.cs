using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Purposes;

namespace Samverkan.Testing.Collaborations;

/// <summary>Ids to write scenes with: partners P, persons U, goals G, needs N, options O, resources R, risks K, tensions T, purposes S, proposals D, agreements Agr, working groups W, target groups M,
/// mandates B, check-ins Chk, reports X, evaluations E, requests Q, laws L.</summary>
public static class Cast
{
    public static readonly PartnerId P1 = new("p1"), P2 = new("p2"), P3 = new("p3"), P4 = new("p4");
    public static readonly PersonId U1 = new("u1"), U2 = new("u2"), U3 = new("u3"), U4 = new("u4"), U5 = new("u5");
    public static readonly GoalId G1 = new("g1"), G2 = new("g2"), G3 = new("g3");
    public static readonly NeedId N1 = new("n1"), N2 = new("n2"), N3 = new("n3");
    public static readonly OptionId O1 = new("o1"), O2 = new("o2");
    public static readonly ResourceId R1 = new("r1"), R2 = new("r2");
    public static readonly RiskId K1 = new("k1"), K2 = new("k2");
    public static readonly TensionId T1 = new("t1"), T2 = new("t2");
    public static readonly PurposeId S1 = new("s1"), S2 = new("s2");
    public static readonly ProposalId D1 = new("d1"), D2 = new("d2"), D3 = new("d3");
    public static readonly AgreementId Agr1 = new("a1"), Agr2 = new("a2");
    public static readonly WorkingGroupId W1 = new("w1"), W2 = new("w2");
    public static readonly TargetGroupId M1 = new("m1"), M2 = new("m2");
    public static readonly MandateId B1 = new("b1"), B2 = new("b2");
    public static readonly CheckInId Chk1 = new("c1"), Chk2 = new("c2");
    public static readonly ReportId X1 = new("x1");
    public static readonly EvaluationId E1 = new("e1");
    public static readonly RequestId Q1 = new("q1"), Q2 = new("q2");
    public static readonly LawId L1 = new("l1");
}
