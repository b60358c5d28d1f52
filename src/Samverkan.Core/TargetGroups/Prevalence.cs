namespace Samverkan.TargetGroups;

/// <summary>For how many in a target group something holds. There is no zero.</summary>
public enum Prevalence
{
    /// <summary>For a few of them.</summary>
    Few = 1,

    /// <summary>For some, but not for most.</summary>
    Some = 2,

    /// <summary>For most of them, or all: what the group has in common.</summary>
    Most = 3,
}
