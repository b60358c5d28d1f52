namespace Samverkan.Governance;

/// <summary>What the steering group sets frames for. There is no zero.</summary>
public enum Frame
{
    /// <summary>Money: what there is, and for what.</summary>
    Economy = 1,

    /// <summary>How the collaboration is spoken of, and by whom.</summary>
    Communication = 2,

    /// <summary>Where it is going.</summary>
    Vision = 3,

    /// <summary>Who may decide what.</summary>
    Mandate = 4,
}
