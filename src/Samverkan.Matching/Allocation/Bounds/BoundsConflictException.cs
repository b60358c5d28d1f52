using Samverkan.Kernel;

namespace Samverkan.Matching;

/// <summary>Floors and caps cannot all be kept with the pairs and positions that there are. Without any one of those named, the others can.</summary>
public sealed class BoundsConflictException : Exception
{
    /// <summary>Says that nothing is known of which bounds.</summary>
    public BoundsConflictException()
        : this([])
    {
    }

    /// <summary>Says that nothing is known of which bounds.</summary>
    /// <param name="message">What happened.</param>
    public BoundsConflictException(string message)
        : base(message) => Bounds = [];

    /// <summary>Says that nothing is known of which bounds.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">What caused it.</param>
    public BoundsConflictException(string message, Exception innerException)
        : base(message, innerException) => Bounds = [];

    /// <summary>Names the bounds.</summary>
    /// <param name="bounds">The bounds, in words.</param>
    public BoundsConflictException(IReadOnlyList<Wording> bounds)
        : base("These bounds cannot be kept together, with the pairs and positions that there are: " + string.Join(' ', bounds.Select(one => one.English))) => Bounds = bounds;

    /// <summary>The bounds that cannot be kept together, in words.</summary>
    public IReadOnlyList<Wording> Bounds { get; }
}
