using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Matching;

/// <summary>Section 2 of <c>docs/matching.md</c>: who can bridge what is unmet.</summary>
internal static class ReferenceBridges
{
    /// <summary>All who can bridge an unmet item: the employer first, then partners by id.</summary>
    public static IEnumerable<Bridge> Of(RequirementItem item, Opening opening, IReadOnlyList<Offer> offers, Vocabulary vocabulary)
    {
        if (Named(opening.Adaptable, item, vocabulary))
            yield return new Bridge(item, null);
        var partners = new HashSet<PartnerId>();
        foreach (var offer in offers)
            if (Named(offer.Bridges, item, vocabulary))
                partners.Add(offer.Partner);
        foreach (var partner in partners.OrderBy(partner => partner.Value, StringComparer.Ordinal))
            yield return new Bridge(item, partner);
    }

    private static bool Named(IReadOnlyList<ItemName> names, RequirementItem item, Vocabulary vocabulary)
    {
        foreach (var name in names)
            if (vocabulary.Names(name, item.Kind, item.Id))
                return true;
        return false;
    }
}
