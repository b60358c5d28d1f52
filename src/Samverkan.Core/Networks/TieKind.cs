namespace Samverkan.Networks;

/// <summary>What a tie consists in. There is no zero.</summary>
public enum TieKind
{
    /// <summary>They know each other.</summary>
    Acquaintance = 1,

    /// <summary>One asks the other.</summary>
    Advice = 2,

    /// <summary>They do things together.</summary>
    Cooperation = 3,

    /// <summary>One works for the other, or gets people to employ from it.</summary>
    Employment = 4,
}
