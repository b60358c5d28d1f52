using Samverkan.Kernel;

namespace Samverkan.Governance;

/// <summary>A group of those who do the work, across partners.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Area">What it does and answers for.</param>
public sealed record WorkingGroup(WorkingGroupId Id, string Name, string Area)
{
    /// <summary>Its members and its cadence.</summary>
    public Body Body { get; internal init; } = new();

    /// <summary>Its members.</summary>
    public ValueList<Seat> Seats => Body.Seats;

    /// <summary>When it was formed.</summary>
    public DateTimeOffset FormedAt { get; internal init; }

    /// <summary>Whether it has ended.</summary>
    public bool IsEnded { get; internal init; }
}
