using Samverkan.Kernel;

namespace Samverkan.Agility;

/// <summary>Who leads an area: a working group, a partner, or, where both are null, the process leader.</summary>
/// <param name="Group">The working group; null when another leads it.</param>
/// <param name="Partner">The partner; null when another leads it.</param>
public sealed record AreaLead(WorkingGroupId? Group, PartnerId? Partner)
{
    /// <summary>Whether the process leader leads it.</summary>
    public bool IsProcessLeader => Group is null && Partner is null;

    internal static AreaLead Of(Actor by) => new(by.WorkingGroup, by.Partner);
}
