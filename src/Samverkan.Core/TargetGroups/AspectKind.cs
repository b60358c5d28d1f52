namespace Samverkan.TargetGroups;

/// <summary>What is said of a target group. There is no zero.</summary>
public enum AspectKind
{
    /// <summary>What the people in it are good at, or have that others lack.</summary>
    Strength = 1,

    /// <summary>What stands in their way.</summary>
    Challenge = 2,

    /// <summary>What they need.</summary>
    Need = 3,
}
