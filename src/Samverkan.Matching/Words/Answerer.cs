namespace Samverkan.Matching;

/// <summary>Who can answer what is not known. There is no zero.</summary>
public enum Answerer
{
    /// <summary>The person.</summary>
    Seeker = 1,

    /// <summary>The employer.</summary>
    Employer = 2,
}
