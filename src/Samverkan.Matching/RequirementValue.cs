namespace Samverkan.Matching;

/// <summary>The value of a requirement against a person. There is no zero. Silence is never a no.</summary>
public enum RequirementValue
{
    /// <summary>Known to be met.</summary>
    Met = 1,

    /// <summary>Known not to be met.</summary>
    Unmet = 2,

    /// <summary>Not known: something to ask.</summary>
    Unknown = 3,
}
