namespace Samverkan.Sharing;

/// <summary>What is shared. There is no zero.</summary>
public enum ShareKind
{
    /// <summary>A contact.</summary>
    Contact = 1,

    /// <summary>An employer.</summary>
    Employer = 2,

    /// <summary>A chance of a job: openings, practice, trial.</summary>
    Opening = 3,

    /// <summary>Knowledge or experience.</summary>
    Knowledge = 4,

    /// <summary>A method.</summary>
    Method = 5,
}
