namespace Samverkan.Partners;

/// <summary>What a partner says of itself, so that others know how to act together with it. There is no zero.</summary>
public enum ConditionKind
{
    /// <summary>What it can count on: a decision, a tradition, an organisation that carries.</summary>
    Strength = 1,

    /// <summary>What it cannot do, or not without others.</summary>
    Limit = 2,

    /// <summary>A policy that it works under.</summary>
    Policy = 3,

    /// <summary>What it is prepared to compromise on, and how far.</summary>
    Compromise = 4,
}
