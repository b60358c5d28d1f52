namespace Samverkan.Matching;

/// <summary>What a part of a <see cref="PairText"/> is about. There is no zero. In the order in which they are said.</summary>
public enum PairTopic
{
    /// <summary>What is known to fit.</summary>
    Fits = 1,

    /// <summary>What is known to be missing.</summary>
    Missing = 2,

    /// <summary>What is not known, as questions, each to who can answer it.</summary>
    Ask = 3,

    /// <summary>What is not known but likely, by what the person has done, as questions.</summary>
    Likely = 4,

    /// <summary>What could close each gap, and who offers it.</summary>
    Bridges = 5,

    /// <summary>Why the pair is excluded.</summary>
    Excluded = 6,

    /// <summary>How an exclusion is reviewed.</summary>
    Review = 7,

    /// <summary>What the score is made of.</summary>
    Score = 8,
}
