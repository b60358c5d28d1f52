namespace Samverkan.TargetGroups;

/// <summary>At what level a target group takes part. There is no zero.</summary>
public enum InvolvementLevel
{
    /// <summary>Someone speaks for it, or it is asked.</summary>
    Representative = 1,

    /// <summary>It takes part where strategic decisions are made.</summary>
    Strategic = 2,

    /// <summary>It takes part in the work itself.</summary>
    Operational = 3,
}
