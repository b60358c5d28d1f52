using Samverkan.Kernel;

namespace Samverkan.Matching;

/// <summary>
/// Someone who can bridge an unmet requirement: the employer by adapting it, or a partner by an offer. The <c>default</c> bridges nothing
/// and is never part of a result.
/// </summary>
/// <param name="Item">What is bridged.</param>
/// <param name="Partner">The partner who offers it; null when the employer adapts it.</param>
public readonly record struct Bridge(RequirementItem Item, PartnerId? Partner)
{
    /// <summary>The bridge as it is written in files: <c>employer:language:sv:B1</c>, <c>partner:p1:skill:truckkort</c>.</summary>
    public override string ToString() => (Partner is { } partner ? "partner:" + partner : "employer") + ":" + Item;
}
