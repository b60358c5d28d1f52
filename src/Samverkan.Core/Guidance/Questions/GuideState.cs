namespace Samverkan.Guidance;

/// <summary>How far a question of the guide has come. There is no zero.</summary>
public enum GuideState
{
    /// <summary>Nothing has been said.</summary>
    Open = 1,

    /// <summary>Nobody has answered in words, but facts of the kinds it leads to have been recorded.</summary>
    Recorded = 2,

    /// <summary>It has been answered in words.</summary>
    Answered = 3,
}
