namespace Samverkan.Narratives;

/// <summary>What publicity does for a target group. There is no zero.</summary>
public enum MediaEffect
{
    /// <summary>It helps.</summary>
    Helps = 1,

    /// <summary>It harms.</summary>
    Harms = 2,

    /// <summary>Both, or neither, or it cannot be told.</summary>
    Unclear = 3,
}
