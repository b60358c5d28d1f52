
namespace Samverkan.Purposes;

/// <summary>Whose a goal is, and what it changes. There is no zero.</summary>
public enum GoalKind
{
    /// <summary>One partner's own.</summary>
    Own = 1,

    /// <summary>The collaboration's: what the project delivers.</summary>
    Project = 2,

    /// <summary>The collaboration's: what changes in society.</summary>
    Effect = 3,
}
