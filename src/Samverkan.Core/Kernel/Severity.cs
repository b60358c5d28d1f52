namespace Samverkan.Kernel;

/// <summary>How much a finding matters. There is no zero.</summary>
public enum Severity
{
    /// <summary>Worth considering.</summary>
    Suggestion = 1,

    /// <summary>Something the model says should hold does not.</summary>
    Warning = 2,

    /// <summary>Something that must hold does not.</summary>
    Violation = 3,
}
