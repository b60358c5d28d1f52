namespace Samverkan.Kernel;

/// <summary>The rooms of the model, in their order: a room may look at those above it, never below. The value is the position in rule ids.</summary>
public enum Room
{
    /// <summary>What holds for every fact.</summary>
    Kernel = 0,

    /// <summary>Who takes part.</summary>
    Partners = 1,

    /// <summary>One purpose, different goals.</summary>
    Purposes = 2,

    /// <summary>Whom it is for.</summary>
    TargetGroups = 3,

    /// <summary>Who can reach whom.</summary>
    Networks = 4,

    /// <summary>Who decides.</summary>
    Governance = 5,

    /// <summary>Who does, within mandates.</summary>
    Agility = 6,

    /// <summary>What is shared, and where norms collide.</summary>
    Sharing = 7,

    /// <summary>How it is told.</summary>
    Narratives = 8,

    /// <summary>How people get, and keep, a job.</summary>
    Recruitment = 9,
}
