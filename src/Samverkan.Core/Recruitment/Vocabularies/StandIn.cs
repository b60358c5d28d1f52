using Ardalis.GuardClauses;

namespace Samverkan.Recruitment;

/// <summary>How far one who has worked in an occupation can stand in for another occupation. Immutable.</summary>
public sealed class StandIn
{
    /// <summary>Makes a relation.</summary>
    /// <param name="held">The occupation that a person has worked in.</param>
    /// <param name="asked">The occupation that somebody is sought for; another than <paramref name="held"/>.</param>
    /// <param name="percent">How much of it the person can be expected to manage, 1 to 99 per cent.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>, both are the same, or the share is out of its range.</exception>
    public StandIn(OccupationId held, OccupationId asked, int percent)
    {
        Guard.Against.NullOrEmpty(held.Value, nameof(held));
        Guard.Against.NullOrEmpty(asked.Value, nameof(asked));
        Guard.Against.Expression(ids => ids.held == ids.asked, (held, asked), "An occupation does not stand in for itself.", nameof(asked));
        Held = held;
        Asked = asked;
        Percent = Guard.Against.OutOfRange(percent, nameof(percent), 1, 99);
    }

    /// <summary>The occupation that a person has worked in.</summary>
    public OccupationId Held { get; }

    /// <summary>The occupation that somebody is sought for.</summary>
    public OccupationId Asked { get; }

    /// <summary>How much of it the person can be expected to manage, 1 to 99 per cent.</summary>
    public int Percent { get; }
}
