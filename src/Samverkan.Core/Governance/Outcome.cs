namespace Samverkan.Governance;

/// <summary>How a strategic proposal fell, or what became of what a decision within a mandate was to record. There is no zero.</summary>
public enum Outcome
{
    /// <summary>It was carried, and what it held was recorded.</summary>
    Carried = 1,

    /// <summary>It was not carried.</summary>
    Rejected = 2,

    /// <summary>It was carried, but what it held could no longer be recorded; nothing of it was.</summary>
    CarriedNotEnacted = 3,

    /// <summary>The partner that made it took it back.</summary>
    Withdrawn = 4,

    /// <summary>A tie, nobody for or against, or a sector absent at the first call. It can be called a second time.</summary>
    Undecided = 6,

    /// <summary>It was open when the partner that made it left, or when the collaboration was closed.</summary>
    Lapsed = 5,
}
