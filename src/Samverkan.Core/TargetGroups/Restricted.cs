namespace Samverkan.TargetGroups;

/// <summary>Whom a law or other restriction binds. There is no zero.</summary>
public enum Restricted
{
    /// <summary>The people in the target group.</summary>
    TargetGroup = 1,

    /// <summary>Those who would employ them.</summary>
    Employers = 2,
}
