namespace Samverkan.TargetGroups;

/// <summary>When a support is given, on the way to a job and in it. There is no zero.</summary>
public enum SupportPhase
{
    /// <summary>Before the job.</summary>
    Before = 1,

    /// <summary>As the job starts.</summary>
    Start = 2,

    /// <summary>While in the job.</summary>
    During = 3,

    /// <summary>Afterwards: when the first support has ended, or the job has.</summary>
    After = 4,
}
