namespace Samverkan.Governance;

/// <summary>How a voter votes. There is no zero.</summary>
public enum Ballot
{
    /// <summary>For the proposal.</summary>
    For = 1,

    /// <summary>Against it. By consent this is an objection, and needs a reason.</summary>
    Against = 2,

    /// <summary>Neither.</summary>
    Abstain = 3,
}
