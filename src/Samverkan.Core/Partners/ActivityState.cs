namespace Samverkan.Partners;

/// <summary>What has become of an activity. There is no zero.</summary>
public enum ActivityState
{
    /// <summary>It is to be done, or being done.</summary>
    Planned = 1,

    /// <summary>It has been done.</summary>
    Done = 2,

    /// <summary>It is no longer part of the plan.</summary>
    Dropped = 3,
}
