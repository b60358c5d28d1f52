using Samverkan.Recruitment;

namespace Samverkan.Testing.Collaborations;

/// <summary>Ids of recruitment to write scenes with: employers E, partnerships P, adaptations of work W and of the process A, knowledge K, barriers H.</summary>
public static class RecruitmentCast
{
    public static readonly EmployerId E1 = new("e1"), E2 = new("e2");
    public static readonly EmployerPartnershipId P1 = new("p1"), P2 = new("p2");
    public static readonly WorkAdaptationId W1 = new("w1"), W2 = new("w2");
    public static readonly ProcessAdaptationId A1 = new("a1"), A2 = new("a2");
    public static readonly LabourKnowledgeId K1 = new("k1"), K2 = new("k2");
    public static readonly GroupBarrierId H1 = new("h1"), H2 = new("h2");
}
