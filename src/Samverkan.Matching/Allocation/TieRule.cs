namespace Samverkan.Matching;

/// <summary>How a stable allocation treats ties. There is no zero.</summary>
public enum TieRule
{
    /// <summary>By the lottery of the recorded seed.</summary>
    Seed = 1,

    /// <summary>So that more people are placed: at least two thirds of the most that any stable allocation can place (Király 2013), ties on either side.</summary>
    MostPlaced = 2,
}
