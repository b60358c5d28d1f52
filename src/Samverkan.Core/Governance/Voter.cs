using Ardalis.GuardClauses;
using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Governance;

/// <summary>
/// Who has a ballot on a strategic proposal: a partner with a voice, an independent process leader, or a target group that the agreement gives
/// one. It has no weight, and nothing that one could be made of. Immutable; equal when it is the same voter.
/// </summary>
public sealed record Voter
{
    private Voter(PartnerId? partner, Sector? sector, TargetGroupId? targetGroup)
    {
        Partner = partner;
        Sector = sector;
        TargetGroup = targetGroup;
    }

    /// <summary>The process leader.</summary>
    public static Voter Leader { get; } = new(null, null, null);

    /// <summary>The partner; null for any other voter.</summary>
    public PartnerId? Partner { get; }

    /// <summary>The partner's sector, for quorum alone; null for any other voter.</summary>
    public Sector? Sector { get; }

    /// <summary>The target group; null for any other voter.</summary>
    public TargetGroupId? TargetGroup { get; }

    /// <summary>A partner.</summary>
    /// <param name="partner">The partner.</param>
    /// <param name="sector">Its sector.</param>
    /// <exception cref="ArgumentException">The id is <c>default</c>, or the sector is not one of those there are.</exception>
    public static Voter Of(PartnerId partner, Sector sector)
    {
        Guard.Against.NullOrEmpty(partner.Value, nameof(partner));
        Guard.Against.EnumOutOfRange(sector);
        return new(partner, sector, null);
    }

    /// <summary>A target group.</summary>
    /// <param name="targetGroup">The group.</param>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public static Voter Of(TargetGroupId targetGroup)
    {
        Guard.Against.NullOrEmpty(targetGroup.Value, nameof(targetGroup));
        return new(null, null, targetGroup);
    }

    /// <summary>The voter as findings name it: <c>partner:p1</c>, <c>targetGroup:g1</c> or <c>leader</c>.</summary>
    public override string ToString() =>
        Partner is { } partner ? Subject.Of(partner)
        : TargetGroup is { } group ? Subject.Of(group)
        : Actor.LeaderPlace;
}
