namespace Samverkan.Agility;

/// <summary>What became of a matter that was routed upwards. There is no zero.</summary>
public enum MatterOutcome
{
    /// <summary>A strategic proposal takes it up.</summary>
    Proposed = 1,

    /// <summary>A strategic decision settles it.</summary>
    Decided = 2,

    /// <summary>It is given back: a mandate, perhaps a new or a wider one, covers it.</summary>
    Returned = 3,
}
