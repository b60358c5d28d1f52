namespace Samverkan.Networks;

/// <summary>How strong a tie is. There is no zero.</summary>
public enum TieStrength
{
    /// <summary>They have met.</summary>
    Weak = 1,

    /// <summary>They are in touch now and then.</summary>
    Fair = 2,

    /// <summary>They are often in touch, and can count on each other.</summary>
    Strong = 3,
}
