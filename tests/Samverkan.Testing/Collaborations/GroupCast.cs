using Samverkan.Kernel;
using Samverkan.TargetGroups;

namespace Samverkan.Testing.Collaborations;

/// <summary>Ids of target groups to write scenes with: groups M, aspects A, restrictions L, knowledge I, planned support H, outside conditions X.</summary>
public static class GroupCast
{
    public static readonly TargetGroupId M1 = new("m1"), M2 = new("m2"), M3 = new("m3"), M4 = new("m4");
    public static readonly AspectId A1 = new("a1"), A2 = new("a2"), A3 = new("a3");
    public static readonly RestrictionId L1 = new("l1"), L2 = new("l2");
    public static readonly GroupKnowledgeId I1 = new("i1"), I2 = new("i2");
    public static readonly PlannedSupportId H1 = new("h1"), H2 = new("h2");
    public static readonly OutsideConditionId X1 = new("x1"), X2 = new("x2");
}
