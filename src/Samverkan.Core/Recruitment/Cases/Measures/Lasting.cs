namespace Samverkan.Recruitment;

/// <summary>Whether work lasted, as far as is known. There is no zero.</summary>
public enum Lasting
{
    /// <summary>It lasted.</summary>
    Lasted = 1,

    /// <summary>It did not.</summary>
    DidNotLast = 2,

    /// <summary>Not known yet: its day has not come, or nobody has said.</summary>
    NotKnownYet = 3,
}
