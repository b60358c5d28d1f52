using Ardalis.GuardClauses;
using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>What a partner can do to bridge requirements: a course, an adaptation, a support. Immutable once made.</summary>
public sealed class Offer
{
    /// <summary>Makes an offer.</summary>
    /// <param name="partner">Who makes it.</param>
    /// <param name="bridges">The requirements it bridges; at least one.</param>
    /// <exception cref="ArgumentException"><paramref name="partner"/> is <c>default</c>, or nothing is bridged, or one of the names is <c>default</c>.</exception>
    public Offer(PartnerId partner, IReadOnlyList<ItemName> bridges)
    {
        Guard.Against.NullOrEmpty(partner.Value, nameof(partner));
        Partner = partner;
        Guard.Against.NullOrEmpty(bridges);
        Bridges = Given.Names(bridges, nameof(bridges));
    }

    /// <summary>Who makes it.</summary>
    public PartnerId Partner { get; }

    /// <summary>The requirements it bridges.</summary>
    public IReadOnlyList<ItemName> Bridges { get; }

    /// <summary>How many people it can reach, 1 or more; null when there is no limit.</summary>
    public int? Capacity { get; init => field = value is { } people ? Guard.Against.NegativeOrZero(people, nameof(Capacity)) : null; }

    /// <summary>How many days it takes, 0 or more; null when not known.</summary>
    public int? Days { get; init => field = value is { } days ? Guard.Against.Negative(days, nameof(Days)) : null; }

    /// <summary>The partner's id.</summary>
    public override string ToString() => Partner.Value;
}
