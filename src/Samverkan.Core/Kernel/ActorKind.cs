namespace Samverkan.Kernel;

/// <summary>In what capacity an actor states a fact. There is no zero.</summary>
public enum ActorKind
{
    /// <summary>For a partner: <c>u1@p1</c>.</summary>
    Partner = 1,

    /// <summary>As process leader: <c>u1@leader</c>.</summary>
    Leader = 2,

    /// <summary>For a working group: <c>u1@wg:w1</c>.</summary>
    WorkingGroup = 3,

    /// <summary>For a target group: <c>u1@group:g1</c>.</summary>
    TargetGroup = 4,

    /// <summary>A decision that was carried: <c>decision:d1</c>. Never comes from outside.</summary>
    Decision = 5,

    /// <summary>An operational decision, made within a mandate: <c>operation:o1</c>. Never comes from outside, and never has the power of a strategic one.</summary>
    Operation = 6,
}
