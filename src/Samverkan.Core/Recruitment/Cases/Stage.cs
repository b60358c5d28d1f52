namespace Samverkan.Recruitment;

/// <summary>How far a person has come towards an opening. There is no zero.</summary>
public enum Stage
{
    /// <summary>Proposed to the person.</summary>
    Proposed = 1,

    /// <summary>The person has said yes to this opening.</summary>
    Agreed = 2,

    /// <summary>Presented to the employer.</summary>
    Presented = 3,

    /// <summary>Interviewed by the employer.</summary>
    Interviewed = 4,

    /// <summary>Offered the work.</summary>
    Offered = 5,

    /// <summary>The person has accepted the work.</summary>
    Accepted = 6,

    /// <summary>Over, with a reason.</summary>
    Closed = 7,
}
