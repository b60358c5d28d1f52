using Samverkan.Sharing;

namespace Samverkan.Testing.Collaborations;

/// <summary>Ids of norms and shares to write scenes with: norms L, collisions X, shares H, outsiders O.</summary>
public static class SharingCast
{
    public static readonly NormId L1 = new("l1"), L2 = new("l2"), L3 = new("l3"), L4 = new("l4");
    public static readonly CollisionId X1 = new("x1"), X2 = new("x2");
    public static readonly ShareId H1 = new("h1"), H2 = new("h2"), H3 = new("h3");
    public static readonly OutsiderId Out1 = new("o1"), Out2 = new("o2");
}
