namespace Samverkan.Recruitment;

/// <summary>What the table says of showing something. There is no zero.</summary>
public enum Disclosure
{
    /// <summary>It may be shown.</summary>
    Allowed = 1,

    /// <summary>It may be shown with the person's yes, and not without.</summary>
    OnlyWithYes = 2,

    /// <summary>It may not be shown.</summary>
    Refused = 3,
}
