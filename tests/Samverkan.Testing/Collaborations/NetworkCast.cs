using Samverkan.Networks;

namespace Samverkan.Testing.Collaborations;

/// <summary>Ids of the network to write scenes with: contacts C, ties E, competences Q, scans W, banked knowledge B.</summary>
public static class NetworkCast
{
    public static readonly ContactId C1 = new("c1"), C2 = new("c2"), C3 = new("c3"), C4 = new("c4"), C5 = new("c5");
    public static readonly TieId E1 = new("e1"), E2 = new("e2"), E3 = new("e3");
    public static readonly CompetenceId Q1 = new("q1"), Q2 = new("q2");
    public static readonly ScanId W1 = new("w1"), W2 = new("w2");
    public static readonly BankedKnowledgeId B1 = new("b1"), B2 = new("b2");
}
