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
        : base(message) => (Bounds, SeekerGroups, OpeningGroups) = ([], [], []);

    /// <summary>Says that nothing is known of which bounds.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">What caused it.</param>
    public BoundsConflictException(string message, Exception innerException)
        : base(message, innerException) => (Bounds, SeekerGroups, OpeningGroups) = ([], [], []);

    /// <summary>Names the bounds.</summary>
    /// <param name="bounds">The bounds, in words.</param>
    /// <param name="seekerGroups">The groups of seekers whose floors are among them; null for none.</param>
    /// <param name="openingGroups">The groups of openings whose floors or caps are among them; null for none.</param>
    public BoundsConflictException(IReadOnlyList<Wording> bounds, IReadOnlyList<string>? seekerGroups = null, IReadOnlyList<string>? openingGroups = null)
        : base("These bounds cannot be kept together, with the pairs and positions that there are: " + string.Join(' ', bounds.Select(one => one.English))) =>
        (Bounds, SeekerGroups, OpeningGroups) = (bounds, seekerGroups ?? [], openingGroups ?? []);

    /// <summary>The bounds that cannot be kept together, in words.</summary>
    public IReadOnlyList<Wording> Bounds { get; }

    /// <summary>The groups of seekers whose floors are among them.</summary>
    public IReadOnlyList<string> SeekerGroups { get; }

    /// <summary>The groups of openings whose floors or caps are among them.</summary>
    public IReadOnlyList<string> OpeningGroups { get; }
}
