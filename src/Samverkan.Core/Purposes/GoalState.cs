
namespace Samverkan.Purposes;

/// <summary>What has become of a goal. There is no zero.</summary>
public enum GoalState
{
    /// <summary>It is being worked towards.</summary>
    Open = 1,

    /// <summary>It has been met.</summary>
    Met = 2,

    /// <summary>It is no longer a goal.</summary>
    Withdrawn = 3,

    /// <summary>The partner whose goal it was has left.</summary>
    LeftWithOwner = 4,
}
