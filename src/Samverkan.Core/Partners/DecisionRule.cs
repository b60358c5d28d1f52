namespace Samverkan.Partners;

/// <summary>
/// How the ballots on a strategic proposal are counted: among those for and against; abstentions count for quorum only. An agreement chooses;
/// until one is in force it is consent. There is no zero.
/// </summary>
public enum DecisionRule
{
    /// <summary>Carried when someone is for and nobody objects. An objection has a reason.</summary>
    Consent = 1,

    /// <summary>Carried when more are for than against; as many is a tie.</summary>
    SimpleMajority = 2,

    /// <summary>Carried when at least two thirds of those for and against are for.</summary>
    TwoThirds = 3,

    /// <summary>Carried when someone is for and nobody against, with or without a reason.</summary>
    Unanimity = 4,
}
