namespace Samverkan.Kernel;

/// <summary>How far a collaboration has come. There is no zero.</summary>
public enum Phase
{
    /// <summary>One actor alone may record needs, goals and ideas.</summary>
    Forming = 1,

    /// <summary>Partners of two or more sectors, and a purpose they adopted.</summary>
    Running = 2,

    /// <summary>It ran, and then fell below two sectors.</summary>
    Paused = 3,

    /// <summary>It was closed by decision. Nothing it built is removed by that.</summary>
    Closed = 4,
}
