using Samverkan.Kernel;

namespace Samverkan.Governance;

/// <summary>The steering group, or a working group as a body that meets: who sits in it, and how often it should meet.</summary>
public sealed record Body
{
    internal Body()
    {
    }

    /// <summary>Who sits in it, in the order they took their seats.</summary>
    public ValueList<Seat> Seats { get; internal init; } = [];

    /// <summary>How many days there should be at most between its check-ins; null when that has not been said.</summary>
    public int? CadenceDays { get; internal init; }

    /// <summary>Since when that holds; null when it has not been said.</summary>
    public DateTimeOffset? CadenceSince { get; internal init; }
}
